import { describe, expect, it } from 'vitest';
import { stackKeyOrder } from '../../lib/spec/key-order.js';
import { compareVersions, highestNeeds, needsOf } from '../../lib/spec/needs.js';

describe('needsOf', () => {
  it('starts at format 3.8 and names the property that asks for a newer engine', () => {
    expect(needsOf({ services: { web: { image: 'a' } } })).toEqual({
      format: '3.8',
      engine: '19.03',
      because: undefined,
    });
    expect(needsOf({ services: { web: { image: 'a', cap_add: ['X'] } } })).toMatchObject({
      engine: '20.10',
      because: 'services.web.cap_add',
    });
  });

  it('raises the format for properties of a later one', () => {
    const needs = needsOf({
      services: { web: { image: 'a', networks: { n: { driver_opts: { a: 'b' } } } } },
    });
    expect(compareVersions(needs.format, '3.8')).toBeGreaterThan(0);
  });

  it('looks at values where these are newer than the property', () => {
    const needs = needsOf({ services: { job: { image: 'a', deploy: { mode: 'replicated-job' } } } });
    expect(compareVersions(needs.engine, '20.10')).toBeGreaterThanOrEqual(0);
    expect(needs.because).toBe('services.job.deploy.mode');
  });

  it('takes the highest of several specs, with its reason', () => {
    const low = needsOf({});
    const high = needsOf({ services: { web: { image: 'a', cap_drop: ['X'] } } });
    expect(highestNeeds([low, high, low])).toEqual(high);
    expect(highestNeeds([])).toEqual(low);
  });
});

it.each([
  ['3.8', '3.10', -1],
  ['20.10', '20.10.24', -1],
  ['28.0', '25.0', 1],
  ['3.8', '3.8', 0],
])('version %s against %s', (first, second, sign) => {
  expect(Math.sign(compareVersions(first, second))).toBe(sign);
});

describe('stackKeyOrder', () => {
  it('is the order of the schema for known keys, that of the user for entries, and sorted for maps of values', () => {
    expect(stackKeyOrder([])).toEqual(expect.arrayContaining(['version', 'services', 'volumes']));
    expect(stackKeyOrder(['services', 'web', 'deploy'])).toContain('replicas');
    expect(stackKeyOrder(['services'])).toBe('inserted');
    expect(stackKeyOrder(['services', 'web', 'networks'])).toBe('inserted');
    expect(stackKeyOrder(['services', 'web', 'environment'])).toBe('sorted');
    expect(stackKeyOrder(['x-anything', 'below'])).toBe('inserted');
  });
});
