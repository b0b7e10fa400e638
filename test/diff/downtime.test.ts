import { expect, test } from 'vitest';
import { diffStacks } from '../../lib/diff/index.js';
import type { DeploySpec, ServiceSpec } from '../../lib/spec/stack.generated.js';

const between = (from: ServiceSpec | undefined, to: ServiceSpec | undefined, nodes?: number) => {
  const [before, after] = [from, to].map((spec) => ({ model: { services: spec ? { web: spec } : {} } }));
  return diffStacks(
    { ...before, ...(nodes === undefined ? {} : { facts: { nodes } }) } as never,
    after as never,
  ).services[0];
};
const with2 = (deploy: DeploySpec, image = 'web:1'): ServiceSpec => ({ image, deploy });

test.each<[string, DeploySpec, DeploySpec, { tasks: string; downtime: boolean }]>([
  ['one task', {}, {}, { tasks: 'replaced', downtime: true }],
  ['two, one by one', { replicas: 2 }, { replicas: 2 }, { tasks: 'replaced', downtime: false }],
  [
    'two at once',
    { replicas: 2 },
    { replicas: 2, update_config: { parallelism: 2 } },
    { tasks: 'replaced', downtime: true },
  ],
  [
    'all at once',
    { replicas: 5 },
    { replicas: 5, update_config: { parallelism: 0 } },
    { tasks: 'replaced', downtime: true },
  ],
  ['start-first', {}, { update_config: { order: 'start-first' } }, { tasks: 'replaced', downtime: false }],
  ['one becomes three', {}, { replicas: 3 }, { tasks: 'replaced', downtime: true }],
  ['three become two', { replicas: 3 }, { replicas: 2 }, { tasks: 'replaced', downtime: false }],
  ['to none', { replicas: 3 }, { replicas: 0 }, { tasks: 'removed', downtime: true }],
  ['from none', { replicas: 0 }, { replicas: 3 }, { tasks: 'created', downtime: false }],
  ['none stays none', { replicas: 0 }, { replicas: 0 }, { tasks: 'kept', downtime: false }],
  ['global', { mode: 'global' }, { mode: 'global' }, { tasks: 'replaced', downtime: true }],
  [
    'a job of another kind, which is refused',
    { mode: 'replicated-job' },
    { mode: 'global-job' },
    { tasks: 'kept', downtime: false },
  ],
  ['a job', { mode: 'replicated-job' }, { mode: 'replicated-job' }, { tasks: 'replaced', downtime: false }],
])('another image, %s', (_, from, to, expected) => {
  expect(between(with2(from), with2(to, 'web:2'))).toMatchObject(expected);
});

test('a global service has a gap where it has one node alone', () => {
  const [from, to] = [with2({ mode: 'global' }), with2({ mode: 'global' }, 'web:2')];
  expect(between(from, to, 1)?.downtime).toBe(true);
  expect(between(from, to, 3)?.downtime).toBe(false);
  const constrained = with2(
    { mode: 'global', placement: { constraints: ['node.role == manager'] } },
    'web:2',
  );
  expect(between({ ...constrained, image: 'web:1' }, constrained, 3)?.downtime).toBe(true);
});

test('a change of the mode is refused, and tasks stay', () => {
  const diff = between(with2({}), with2({ mode: 'global' }));
  expect(diff).toMatchObject({ tasks: 'kept', downtime: false, changes: [{ effect: 'blocked' }] });
});

test('ports that change together with the placement do not reach running tasks', () => {
  const to: ServiceSpec = {
    ...with2({ placement: { preferences: [{ spread: 'node.labels.zone' }] } }),
    ports: [{ target: 80, published: 8080 }],
  };
  expect(between(with2({}), to)).toMatchObject({ tasks: 'kept', notes: [expect.stringContaining('ports')] });
});

test('how long an update takes is told with what it is made from', () => {
  const spec = (image: string): ServiceSpec => ({
    image,
    stop_grace_period: '20s',
    healthcheck: { test: ['CMD', 'true'], interval: '15s' },
    deploy: { replicas: 4, update_config: { parallelism: 2, delay: '5s', monitor: '30s' } },
  });
  expect(between(spec('web:1'), spec('web:2'))?.update).toEqual({
    order: 'stop-first',
    parallelism: 2,
    delay: 5,
    tasks: 4,
    estimate: {
      seconds: 110,
      from: '2 × (up to 20s to stop + 15s to the first health check + 5s delay) + 30s of watching, without the time to pull images',
    },
  });
});
