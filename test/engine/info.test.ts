import { expect, test } from 'vitest';
import { compareVersions, engineVersions, requireEngine } from '../../lib/engine/index.js';
import { node } from '../cli/fake-swarm.js';

test('versions compare by their numbers', () => {
  expect(compareVersions('20.10.24+dfsg1', '20.10')).toBeGreaterThan(0);
  expect(compareVersions('20.10', '20.10.0')).toBe(0);
  expect(compareVersions('9.0', '19.03')).toBeLessThan(0);
  expect(compareVersions('dev', '1')).toBeLessThan(0);
});

test('an engine older than a stack needs is refused', () => {
  expect(() => requireEngine({ ServerVersion: '19.03.1' }, '20.10')).toThrow(
    /version 19.03.1; this stack needs 20.10/,
  );
  expect(() => requireEngine({ ServerVersion: '28.0.0' }, '20.10')).not.toThrow();
});

test('the versions of a swarm, oldest first', () => {
  const at = (version: string) =>
    node('n', 'worker', { Description: { Engine: { EngineVersion: version } } });
  expect(
    engineVersions([
      at('28.2.2'),
      at('20.10.24+dfsg1'),
      at('28.2.2'),
      node('x', 'worker', { Description: {} }),
    ]),
  ).toEqual(['20.10.24', '28.2.2']);
});
