import { describe, expect, test } from 'vitest';
import { CrashLoopDetector } from '../../lib/engine/converge/crash-loop.js';
import { latestFailure, mostFailures } from '../../lib/engine/converge/failures.js';
import { judgeService, type Memory } from '../../lib/engine/converge/judge.js';
import type { ServiceProgress } from '../../lib/engine/converge/progress.js';
import { isCurrent } from '../../lib/engine/converge/task-spec.js';
import type { EngineService, EngineTask } from '../../lib/engine/index.js';
import { FakeSwarm, task } from '../cli/fake-swarm.js';

const nothing: Memory = {
  servicesBefore: new Map(),
  servicesAfter: new Map(),
  tasksBefore: new Map(),
  runningSince: new Map(),
  pendingSince: new Map(),
  nodeNames: new Map([['one', 'node-one']]),
};

const service = (
  more: Partial<EngineService> = {},
  spec: Partial<EngineService['Spec']> = {},
): EngineService => {
  const made = new FakeSwarm().add('shop_web', { replicas: 1 });
  return { ...made, ...more, Spec: { ...made.Spec, ...spec } };
};

const judge = (it: EngineService, tasks: EngineTask[], memory: Partial<Memory> = {}, now = 100_000) =>
  judgeService(it, tasks, { ...nothing, ...memory }, { pending: 30_000, failures: 3 }, now, 'shop');

describe('a service', () => {
  test('is there when its tasks were healthy through the monitor period', () => {
    const it = service({}, { UpdateConfig: { Monitor: 5_000_000_000 } });
    const running = task(it, 1, 'running');
    const seen = (since: number) => judge(it, [running], { runningSince: new Map([[running.ID, since]]) });
    expect(seen(98_000)).toMatchObject({ state: 'waiting', reason: 'watching', healthy: 1 });
    expect(seen(95_000)).toMatchObject({ state: 'converged' });
    expect(judge(it, [running], { tasksBefore: new Map([[running.ID, true]]) }).state).toBe('converged');
  });

  test('waits for tasks of another spec to go, and for missing ones to come', () => {
    const it = service();
    const old = { ...task(it, 1, 'running'), Spec: { ContainerSpec: { Image: 'web:0' } } };
    expect(judge(it, [old])).toMatchObject({ state: 'waiting', reason: 'starting', healthy: 0 });
    expect(judge(it, [old, task(it, 1, 'running')])).toMatchObject({ reason: 'stopping earlier tasks' });
    expect(judge(it, [task(it, 1, 'starting')])).toMatchObject({
      reason: 'starting',
      running: 1,
      healthy: 0,
    });
    expect(judge(service({}, { Mode: { Replicated: { Replicas: 0 } } }), []).state).toBe('converged');
  });

  test('fails when an update was stopped or rolled back, but not because an earlier one was', () => {
    const stopped = service({ UpdateStatus: { State: 'paused', Message: 'update paused' } });
    expect(judge(stopped, [])).toMatchObject({ state: 'failed', reason: /update paused/ });
    const rolled = service({ UpdateStatus: { State: 'rollback_completed' } });
    expect(judge(rolled, [])).toMatchObject({ state: 'failed', reason: /rolled it back/ });
    expect(judge(rolled, [], { servicesBefore: new Map([[rolled.ID, rolled]]) }).state).toBe('waiting');
    expect(judge(service({ UpdateStatus: { State: 'rollback_started' } }), [])).toMatchObject({
      update: 'rolling back',
      state: 'waiting',
    });
    expect(judge(service({ UpdateStatus: { State: 'updating' } }), [])).toMatchObject({
      update: 'updating',
      state: 'waiting',
    });
  });

  test('fails when somebody else changed it', () => {
    const it = service();
    const asked = service({}, { TaskTemplate: { ContainerSpec: { Image: 'web:2' } } });
    expect(judge(it, [], { servicesAfter: new Map([[it.ID, asked]]) })).toMatchObject({
      reason: /somebody else/,
    });
  });

  test('fails when no node takes a task for longer than the old one may need to stop', () => {
    const it = service();
    const pending = task(it, 1, 'pending', 'no suitable node');
    const since = (time: number) =>
      judge(it, [pending], { pendingSince: new Map([[pending.ID, time]]) }).state;
    expect(since(70_000)).toBe('waiting');
    expect(since(59_000)).toBe('failed');
  });

  test('fails when nodes reject it, or nothing starts it again', () => {
    const it = service();
    const rejected = [1, 2, 3].map(() => task(it, 1, 'rejected', 'invalid mount'));
    expect(judge(it, rejected)).toMatchObject({
      state: 'failed',
      failure: { error: 'invalid mount', node: 'node-one', task: 'web.1' },
    });
    const policy = (RestartPolicy: object, state: string) => {
      const once = service({}, { TaskTemplate: { ContainerSpec: { Image: 'web:1' }, RestartPolicy } });
      return judge(once, [task(once, 1, state)]).state;
    };
    expect(policy({ Condition: 'none' }, 'failed')).toBe('failed');
    expect(policy({ Condition: 'on-failure' }, 'complete')).toBe('failed');
    expect(policy({ Condition: 'any', MaxAttempts: 1 }, 'failed')).toBe('waiting');
    expect(policy({}, 'failed')).toBe('waiting');
  });

  test('that is global has as many tasks as it has nodes', () => {
    const it = service({}, { Mode: { Global: {} } });
    const tasks = [task(it, 0, 'running'), task(it, 0, 'running')];
    expect(judge(it, tasks, { tasksBefore: new Map(tasks.map((each) => [each.ID, true])) })).toMatchObject({
      desired: 2,
      state: 'converged',
    });
  });

  test('that is a job is there when its tasks ended well', () => {
    const it = service({}, { Mode: { ReplicatedJob: { TotalCompletions: 2 } } });
    expect(judge(it, [task(it, 1, 'complete'), task(it, 2, 'running')])).toMatchObject({
      state: 'waiting',
      healthy: 1,
    });
    expect(judge(it, [task(it, 1, 'complete'), task(it, 2, 'complete')]).state).toBe('converged');
    const once = service(
      {},
      {
        Mode: { GlobalJob: {} },
        TaskTemplate: { ContainerSpec: { Image: 'web:1' }, RestartPolicy: { Condition: 'none' } },
      },
    );
    expect(judge(once, []).state).toBe('waiting');
    expect(judge(once, [task(once, 1, 'failed')])).toMatchObject({
      state: 'failed',
      reason: /not started again/,
    });
  });
});

test('a task is current whatever the engine fills in, and whatever its placement', () => {
  const it = service(
    {},
    {
      TaskTemplate: {
        ContainerSpec: { Image: 'web:1', StopGracePeriod: 10_000_000_000, Mounts: [] },
        RestartPolicy: { Condition: 'any' },
        Placement: { Constraints: ['node.role == manager'] },
      },
    },
  );
  expect(isCurrent({ ...task(it, 1, 'running'), Spec: { ContainerSpec: { Image: 'web:1' } } }, it)).toBe(
    true,
  );
  expect(isCurrent({ ...task(it, 1, 'running'), Spec: { ContainerSpec: { Image: 'web:2' } } }, it)).toBe(
    false,
  );
});

test('failures are counted by slot, and the newest one tells', () => {
  const it = service();
  const tasks = [task(it, 1, 'failed', 'first'), task(it, 2, 'failed', 'second'), task(it, 2, 'failed')];
  expect(mostFailures(tasks)).toBe(2);
  expect(mostFailures([])).toBe(0);
  expect(
    latestFailure(
      [
        ...tasks,
        {
          ...task(it, 2, 'failed'),
          NodeID: 'gone',
          Status: { State: 'failed', Timestamp: '2040-01-01T00:00:00Z', ContainerStatus: { ExitCode: 7 } },
        },
      ],
      'web',
      new Map(),
    ),
  ).toMatchObject({ error: 'exit code 7', node: 'gone' });
  expect(latestFailure([task(it, 1, 'pending', 'no suitable node')], 'web', new Map())).toMatchObject({
    state: 'pending',
  });
  expect(latestFailure([task(it, 1, 'running')], 'web', new Map())).toBeUndefined();
});

test('crashing for ever is told from waiting for another', () => {
  const progress = (name: string, more: Partial<ServiceProgress> = {}): ServiceProgress => ({
    name,
    desired: 1,
    running: 0,
    healthy: 0,
    update: undefined,
    state: 'waiting',
    reason: 'starting',
    failure: undefined,
    ...more,
  });
  const failure = { taskId: 't', task: 'api.1', node: 'one', state: 'failed', error: 'exit code 1' };
  const api = progress('api', { failure });
  const detector = new CrashLoopDetector(3);
  // The database still starts: the api may fail as often as it likes.
  expect(detector.inspect([api, progress('db')], new Map([['api', 9]]))).toEqual([]);
  const there = progress('db', { state: 'converged' });
  expect(detector.inspect([api, there], new Map([['api', 9]]))).toEqual([]);
  expect(detector.inspect([api, there], new Map([['api', 10]]))).toEqual(['api']);
  expect(
    detector.inspect([progress('api', { failure, update: 'updating' }), there], new Map([['api', 11]])),
  ).toEqual([]);
});
