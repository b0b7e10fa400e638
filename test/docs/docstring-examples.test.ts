import { expect, it } from 'vitest';
import { compileExamples, docstringExamples } from './docstring-examples.js';

it('every example of a docstring compiles', async () => {
  const examples = docstringExamples();
  expect(examples.length).toBeGreaterThan(50);
  expect(Object.fromEntries(await compileExamples(examples))).toEqual({});
}, 180_000);
