import { App } from 'stackwright';
import { stackMatchers, Template } from 'stackwright/testing';
import { expect, test } from 'vitest';
import { MyStack } from './stack.js';

expect.extend(stackMatchers);
const stack = new MyStack(new App());

test('the web server is checked, and updated without a gap', () => {
  const template = Template.from(stack);
  template.count('services', 1);
  template.hasService('web', { deploy: { update_config: { order: 'start-first' } } });
  expect(template.service('web').healthcheck).toBeDefined();
});

test('a swarm would take it as it is', () => {
  Template.from(stack).hasNoFindings();
});

test('the YAML is the one that was reviewed', () => {
  // After a change on purpose: npm test -- -u, and read the diff of __snapshots__.
  expect(stack).toMatchStackSnapshot();
});
