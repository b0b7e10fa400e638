import { App, Parameter, Stack } from 'stackwright';
import { describe, expect, it } from 'vitest';
import { Annotations } from '../../lib/core/annotations.js';
import { dockerReads, hasDocker, needsDocker } from '../support/docker.js';

const faultsOf = (hint: string, fallback?: string) => {
  const stack = new Stack(new App(), 'shop');
  const other = fallback === undefined ? {} : { default: fallback };
  const parameter = new Parameter(stack, 'NAME', { description: 'a name', hint, ...other });
  return Annotations.of(parameter).findings.map(({ rule }) => rule);
};

describe('the hint of a parameter', () => {
  it('may not hold what docker takes for the start of a default', () => {
    expect(faultsOf('run set-up first')).toEqual(['stackwright/parameter-text']);
    expect(faultsOf('run setup first')).toEqual([]);
    expect(faultsOf('run set-up first', 'a-b')).toEqual([]);
  });
});

describe.skipIf(!hasDocker)(needsDocker('docker and a hint with a dash'), () => {
  it('uses the rest of the hint as the value', () => {
    const file = (text: string) => `services: { a: { image: a, environment: { X: "${text}" } } }`;
    const answer = dockerReads(file('${NAME:?run set-up first}'));
    expect(answer.accepted).toBe(true);
    expect(answer.stdout).toContain('X: up first');
    expect(dockerReads(file('${NAME:?run setup first}')).accepted).toBe(false);
  });
});
