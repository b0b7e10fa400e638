import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeSwarm } from '../fake-swarm.js';
import { node, task } from '../fake-swarm.js';
import { runCommand, useFakeSwarm } from '../run-command.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const directory = mkdtempSync(join(tmpdir(), 'stackwright-cli-'));
const file = join(directory, 'docker-stack.yml');
let swarm: FakeSwarm;
const sw = (...args: string[]) => runCommand('stackwright', args);

// The commands look for an assembly in ./out: here is none, whatever the checkout holds.
const emptyDirectory = mkdtempSync(join(tmpdir(), 'stackwright-cli-'));
const checkout = process.cwd();

beforeAll(() => {
  process.chdir(emptyDirectory);
  writeFileSync(
    file,
    'services:\n  web:\n    image: web:1\n    environment: { TOKEN: "${TOKEN:?the token}" }\n',
  );
});
beforeEach(() => {
  swarm = useFakeSwarm();
});
afterAll(() => {
  process.chdir(checkout);
  for (const each of [directory, emptyDirectory]) rmSync(each, { recursive: true });
});

describe('stackwright deploy', () => {
  beforeEach(() => {
    process.env['TOKEN'] = 'a-secret-token';
    swarm.docker.on(/ stack deploy /, () => {
      swarm.add('shop_web');
      return 'Creating service shop_web\n';
    });
    return () => {
      delete process.env['TOKEN'];
    };
  });

  test('deploys, waits and says that all is ready', async () => {
    const { code, stdout } = await sw('deploy', 'shop', '-c', file);
    expect(stdout).toMatch(/Deploying shop/);
    expect(stdout).toMatch(/shop: all 1 services are ready/);
    expect(code).toBe(0);
    expect(swarm.docker.call(/stack deploy/)).toBe(`docker stack deploy --compose-file ${file} shop`);
  });

  test('as JSON prints one value and nothing else', async () => {
    const { stdout } = await sw('deploy', 'shop', '-c', file, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      stack: 'shop',
      outcome: 'converged',
      services: [{ name: 'web', state: 'converged', desired: 1, healthy: 1 }],
    });
  });

  test('says what it would do, and does not do it', async () => {
    swarm.add('shop_old');
    const { stdout, code } = await sw('deploy', 'shop', '-c', file, '--dry-run');
    expect(stdout).toMatch(/create 1: web\n {2}in no file any more \(--prune removes them\) 1: old/);
    expect(code).toBe(0);
    expect(swarm.docker.call(/stack deploy/)).toBeUndefined();
    const json = await sw('deploy', 'shop', '-c', file, '--dry-run', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ create: ['web'], orphaned: ['old'] });
  });

  test('does not wait when told so', async () => {
    expect(await sw('deploy', 'shop', '-c', file, '--no-wait')).toMatchObject({ code: 0 });
    const { stdout } = await sw('deploy', 'shop', '-c', file, '--no-wait', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ stack: 'shop', outcome: 'deployed' });
  });

  test('names every variable that nothing sets', async () => {
    delete process.env['TOKEN'];
    const { code, stderr } = await sw('deploy', 'shop', '-c', file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/shop needs 1 variable that nothing sets:\n {2}TOKEN: the token/);
  });

  test('takes variables from a file, and never shows their values', async () => {
    delete process.env['TOKEN'];
    const env = join(directory, 'values.env');
    writeFileSync(env, "TOKEN='it is secret'\n");
    swarm.docker.on(/ stack deploy /, (_, { env: given }) => ({
      code: 1,
      stderr: `no good: ${given?.['TOKEN']}\n`,
    }));
    const { code, stderr } = await sw('deploy', 'shop', '-c', file, '--env-file', env);
    expect(code).toBe(1);
    expect(stderr).toBe('the engine refused the stack shop: no good: ***\n');
  });

  test('refuses beforehand what the engine would refuse halfway', async () => {
    const other = join(directory, 'ports.yml');
    writeFileSync(other, 'services:\n  web:\n    image: web:1\n    ports: ["8080:80"]\n');
    swarm.change(swarm.add('other_web').Spec.Name, (service) => ({
      ...service,
      Spec: {
        ...service.Spec,
        EndpointSpec: { Ports: [{ PublishedPort: 8080, Protocol: 'tcp', PublishMode: 'ingress' }] },
      },
    }));
    const { code, stderr } = await sw('deploy', 'shop', '-c', other);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /swarm\/port-taken[\s\S]*8080\/tcp, which the service other_web holds[\s\S]*Nothing was deployed/,
    );
  });

  test('tells a failure with the engine’s reason and the last words of the task', async () => {
    swarm.docker.on(/ stack deploy /, () => {
      const service = swarm.add('shop_web', { replicas: 0 });
      swarm.change('shop_web', (each) => ({
        ...each,
        Spec: { ...each.Spec, Mode: { Replicated: { Replicas: 1 } } },
        UpdateStatus: { State: 'rollback_completed', Message: 'rollback completed' },
      }));
      swarm.tasks.push(task(service, 1, 'failed', 'task: non-zero exit (3)'));
      return '';
    });
    const { code, stdout } = await sw('deploy', 'shop', '-c', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/shop: 1 service failed/);
    expect(stdout).toMatch(/its new tasks failed, and the swarm rolled it back/);
    expect(stdout).toMatch(/web\.1 on one failed: task: non-zero exit \(3\)/);
    expect(stdout).toMatch(/\| last words/);
  });

  test('shows the last words of a task that fails while others still start', async () => {
    swarm.docker.on(/ stack deploy /, () => {
      const service = swarm.add('shop_web', { state: 'starting' });
      swarm.tasks.push(task(service, 2, 'failed', 'task: non-zero exit (3)'));
      return '';
    });
    const { stdout } = await sw('deploy', 'shop', '-c', file, '--timeout', '500ms');
    expect(stdout).toMatch(
      /web\.2 on one failed: task: non-zero exit \(3\)\n +\| last words\n[\s\S]*gave up/,
    );
  });

  test('gives up after the time given', async () => {
    swarm.docker.on(/ stack deploy /, () => {
      swarm.add('shop_web', { state: 'starting' });
      return '';
    });
    const { code, stdout } = await sw('deploy', 'shop', '-c', file, '--timeout', '10ms');
    expect(code).toBe(1);
    expect(stdout).toMatch(/gave up after .*1 service not ready/);
  });

  test.each([
    [['deploy', '-c', file], /names stack files but no stack/],
    [['deploy', 'shop', '-c', '/not/there.yml'], /there is no such file/],
    [['deploy', '--out', '/not/there'], /holds no assembly/],
    [['deploy', 'shop', '-c', file, '--env-file', '/not/there'], /no such file/],
    [['deploy', 'shop', '-c', file, '--timeout', 'soon'], /no duration/],
    [['deploy', 'shop', '-c', file, '--format', 'xml'], /text or json/],
    [['deploy', 'shop', '-c', file, '--resolve-image', 'often'], /always, changed, never/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await sw(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('bad days', () => {
  test.each([
    [
      { code: 1, stderr: 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?' },
      /does not answer.*systemctl start docker/,
    ],
    [
      { code: 1, stderr: 'permission denied while trying to connect to the Docker daemon socket' },
      /group docker/,
    ],
    [{ code: 1, stderr: 'context "x" does not exist' }, /context that is set does not exist/],
    [{ stdout: '{"ServerVersion":"28.0.0","Swarm":{"LocalNodeState":"inactive"}}' }, /not part of a swarm/],
    [{ stdout: '{"ServerVersion":"28.0.0","Swarm":{"LocalNodeState":"locked"}}' }, /is locked.*swarm unlock/],
    [
      { stdout: '{"ServerVersion":"28.0.0","Swarm":{"LocalNodeState":"active","ControlAvailable":false}}' },
      /worker.*Run it on a manager/,
    ],
    [
      {
        stdout:
          '{"ServerVersion":"28.0.0","Swarm":{"LocalNodeState":"active","Error":"The swarm does not have a leader"}}',
      },
      /no leader/,
    ],
  ])('%j: one clear line, exit 1', async (answer, message) => {
    swarm.docker.on(/ info /, answer);
    for (const args of [
      ['status', 'shop'],
      ['destroy', 'shop', '--yes'],
      ['scale', 'web=2', '--stack', 'shop'],
      ['logs', 'web', '--stack', 'shop'],
    ]) {
      const { code, stdout, stderr } = await sw(...args);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('no docker at all', async () => {
    swarm.docker.on(/./, () => {
      throw Object.assign(new Error('spawn docker ENOENT'), { code: 'ENOENT', syscall: 'spawn docker' });
    });
    const { code, stderr } = await sw('status', 'shop');
    expect(code).toBe(1);
    expect(stderr).toMatch(/docker is not installed.*https:/);
  });

  test('two deploy at once', async () => {
    process.env['TOKEN'] = 'x';
    swarm.docker.on(/ stack deploy /, {
      code: 1,
      stderr: 'failed to update service shop_web: rpc error: update out of sequence',
    });
    const { code, stderr } = await sw('deploy', 'shop', '-c', file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/somebody else changed the same thing/);
    delete process.env['TOKEN'];
  });

  test('a stack that is not there', async () => {
    for (const args of [
      ['status', 'shop'],
      ['destroy', 'shop', '--yes'],
      ['scale', 'web=2', '--stack', 'shop'],
      ['logs', 'web', '--stack', 'shop'],
    ]) {
      const { code, stderr } = await sw(...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/the swarm has no stack shop/);
    }
  });
});

describe('stackwright status', () => {
  test('shows what is well', async () => {
    swarm.add('shop_web', { replicas: 2 });
    const { code, stdout } = await sw('status', 'shop');
    expect(code).toBe(0);
    expect(stdout).toMatch(/shop: 1 of 1 services ready, 1 node ready/);
    expect(stdout).toMatch(/web +2\/2 +web:1/);
  });

  test('shows problems first, and exits 1', async () => {
    swarm.add('shop_a');
    swarm.add('shop_broken', {
      state: 'pending',
      error: 'no suitable node (scheduling constraints not satisfied on 1 node)',
    });
    const crashed = swarm.add('shop_crash', { replicas: 0 });
    swarm.change('shop_crash', (each) => ({
      ...each,
      Spec: { ...each.Spec, Mode: { Replicated: { Replicas: 1 } } },
    }));
    swarm.tasks.push(task(crashed, 1, 'failed'));
    swarm.change('shop_a', (each) => ({
      ...each,
      UpdateStatus: { State: 'paused', Message: 'update paused due to failure' },
      Spec: {
        ...each.Spec,
        EndpointSpec: {
          Ports: [1, 2, 3, 4, 5].map((port) => ({
            PublishedPort: port,
            TargetPort: 80,
            PublishMode: 'host' as const,
          })),
        },
      },
    }));
    swarm.nodes = [
      node('one', 'manager'),
      node('two', 'worker', { Status: { State: 'down', Message: 'heartbeat failure' } }),
      node('three', 'manager', { ManagerStatus: { Reachability: 'unreachable' } }),
    ];
    const { code, stdout } = await sw('status', 'shop');
    expect(code).toBe(1);
    expect(stdout).toMatch(/0 of 3 services ready, 1 of 3 nodes ready/);
    expect(stdout).toMatch(/✖ broken[^\n]*\n +no suitable node/);
    expect(stdout).toMatch(/✖ crash.1 +one +failed[^\n]*\n +exit code \?/);
    expect(stdout).toMatch(/update stopped: update paused due to failure/);
    expect(stdout).toMatch(/✖ two[^\n]*\n +down: heartbeat failure/);
    expect(stdout).toMatch(/manager unreachable/);
    expect(stdout).toContain('… (5)');
  });

  test('as JSON', async () => {
    swarm.add('shop_web');
    for (const flag of [['--json'], ['--format', 'json']]) {
      const { stdout } = await sw('status', 'shop', ...flag);
      expect(JSON.parse(stdout)).toMatchObject({ stack: 'shop', healthy: true });
    }
  });
});

describe('stackwright status --watch', () => {
  test('shows it again and again, until Ctrl-C', async () => {
    swarm.add('shop_web');
    setTimeout(() => process.emit('SIGINT'), 100);
    const { code, stdout } = await sw('status', 'shop', '--watch');
    expect(code).toBe(0);
    expect(stdout).toMatch(/shop: 1 of 1 services ready/);
  });
});

describe('an assembly', () => {
  const manifest = (stacks: readonly string[]) => ({
    deploySets: stacks.map((stack) => ({
      stack,
      name: 'all',
      files: ['docker-stack.yml'],
      active: true,
      engineVersion: '20.10',
    })),
    parameters: [{ name: 'TOKEN', secret: true }],
    images: [{ reference: 'web:1', context: 'images/web' }],
  });

  test('says which stack, which files, which secrets', async () => {
    const out = join(directory, 'out');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'docker-stack.yml'), 'services:\n  web:\n    image: web:1\n');
    writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(['shop'])));
    expect((await sw('deploy', '--out', out, '--dry-run')).stdout).toMatch(
      /docker stack deploy -c docker-stack.yml shop/,
    );
    swarm.add('shop_web');
    expect((await sw('doctor', '--out', out)).stdout).toMatch(/✖ images +not on this node: web:1/);
    swarm.images = ['web:1'];
    swarm.nodes = [node('one', 'manager'), node('two', 'worker')];
    expect((await sw('doctor', '--out', out)).stdout).toMatch(
      /! images +in no registry, so each node needs its own copy: web:1/,
    );

    writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(['shop', 'blog'])));
    expect((await sw('deploy', '--out', out)).stderr).toMatch(/has several stacks; name one of: shop, blog/);
    expect((await sw('deploy', 'none', '--out', out)).stderr).toMatch(/has no stack none/);
    const cwd = process.cwd();
    process.chdir(directory);
    try {
      expect((await sw('status')).stderr).toMatch(/out has several stacks/);
      writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(['shop'])));
      expect((await sw('status')).stdout).toMatch(/shop: 1 of 1/);
    } finally {
      process.chdir(cwd);
    }
    writeFileSync(join(out, 'manifest.json'), 'no json');
    expect((await sw('deploy', '--out', out)).stderr).toMatch(/it is no JSON/);
  });
});

describe('stackwright destroy', () => {
  test('removes, waits until nothing is left, and keeps volumes', async () => {
    swarm.add('shop_web');
    swarm.docker.on(/ stack rm /, () => {
      swarm.services = [];
      swarm.tasks = [];
      return '';
    });
    const { code, stdout } = await sw('destroy', 'shop', '--yes');
    expect(stdout).toMatch(/shop is removed. Its volumes stay/);
    expect(code).toBe(0);
  });

  test('removes volumes when told so', async () => {
    swarm.volumes = [{ Name: 'shop_data' }];
    swarm.docker.on(/ volume rm /, '');
    const { code, stdout } = await sw('destroy', 'shop', '--yes', '--volumes', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ stack: 'shop', removed: true, volumes: ['shop_data'] });
    expect(code).toBe(0);
    expect(swarm.docker.call(/volume rm/)).toBe('docker volume rm shop_data');
  });

  test('asks, and without a terminal wants --yes', async () => {
    swarm.add('shop_web');
    swarm.volumes = [{ Name: 'shop_data' }];
    const { code, stderr } = await sw('destroy', 'shop', '--volumes');
    expect(code).toBe(2);
    expect(stderr).toMatch(/ALL DATA of 1 volumes on this node goes with it: shop_data.*--yes/);
  });

  test('does not wait for nodes that are down', async () => {
    swarm.add('shop_web');
    swarm.nodes = [node('one', 'manager', { Status: { State: 'down' } })];
    swarm.docker.on(/ stack rm /, () => {
      swarm.services = [];
      return '';
    });
    const { code, stderr } = await sw('destroy', 'shop', '--yes');
    expect(stderr).toMatch(/tasks there end when it comes back: one/);
    expect(code).toBe(0);
  });

  test('says what is left when the time is over', async () => {
    swarm.add('shop_web');
    swarm.docker.on(/ stack rm /, '');
    const { code, stderr } = await sw('destroy', 'shop', '--yes', '--timeout', '10ms');
    expect(code).toBe(1);
    expect(stderr).toMatch(/not gone after the time given: waiting for 1 services, 1 tasks/);
  });
});

describe('stackwright scale and logs', () => {
  test('scale changes the number and waits', async () => {
    swarm.add('shop_web');
    swarm.docker.on(/ service scale /, () => {
      swarm.services = [];
      swarm.add('shop_web', { replicas: 2 });
      return '';
    });
    const { code, stdout } = await sw('scale', 'web=2', '--stack', 'shop');
    expect(stdout).toMatch(/all 1 services are ready/);
    expect(code).toBe(0);
    expect(swarm.docker.call(/service scale/)).toBe('docker service scale --detach shop_web=2');
    expect(await sw('scale', 'web=1', '--stack', 'shop', '--no-wait')).toMatchObject({ code: 0 });
  });

  test('scale refuses what is no number, no service, or global', async () => {
    swarm.add('shop_web');
    expect((await sw('scale', 'web', '--stack', 'shop')).stderr).toMatch(/is not SERVICE=NUMBER/);
    expect((await sw('scale', 'api=1', '--stack', 'shop')).stderr).toMatch(/has no service api; it has: web/);
    swarm.change('shop_web', (each) => ({ ...each, Spec: { ...each.Spec, Mode: { Global: {} } } }));
    const global = await sw('scale', 'web=2', '--stack', 'shop');
    expect(global.code).toBe(1);
    expect(global.stderr).toMatch(/mode global/);
  });

  test('logs finds the service by either name, and raw where it has a terminal', async () => {
    swarm.add('shop_web');
    expect(
      await sw('logs', 'shop_web', '--stack', 'shop', '-f', '--tail', '5', '--since', '1m', '-t'),
    ).toMatchObject({ code: 0 });
    expect(swarm.docker.call(/service logs/)).toBe(
      'docker service logs --follow --tail 5 --since 1m --timestamps shop_web',
    );
    swarm.change('shop_web', (each) => ({
      ...each,
      Spec: { ...each.Spec, TaskTemplate: { ContainerSpec: { TTY: true } } },
    }));
    await sw('logs', 'web', '--stack', 'shop');
    expect(swarm.docker.call(/service logs/)).toContain('--raw');
    const { code, stderr } = await sw('logs', '--stack', 'shop');
    expect(code).toBe(2);
    expect(stderr).toMatch(/name a service; it has: web/);
  });

  test('the stack is that of the assembly, when there is one', async () => {
    const { code, stderr } = await sw('status');
    expect(code).toBe(2);
    expect(stderr).toMatch(/name the stack/);
  });
});

describe('stackwright doctor', () => {
  test('checks the engine, the nodes and the stack', async () => {
    swarm.nodes = [node('one', 'manager'), node('two', 'manager'), node('three', 'manager')];
    swarm.add('shop_web');
    process.env['TOKEN'] = 'x';
    const { code, stdout } = await sw('doctor', 'shop', '-c', file);
    delete process.env['TOKEN'];
    expect(stdout).toMatch(/3 managers: the swarm outlives 1 of them/);
    expect(stdout).toMatch(/0 wrong/);
    expect(code).toBe(0);
  });

  test('says what is wrong and what to do', async () => {
    swarm.nodes = [
      node('one', 'manager'),
      node('two', 'worker', { Status: { State: 'down' } }),
      node('old', 'worker', { Description: { Hostname: 'old', Engine: { EngineVersion: '19.03.1+x' } } }),
    ];
    swarm.add('shop_web', { image: 'web:2', replicas: 2, state: 'rejected', error: 'No such image: web:2' });
    swarm.add('shop_extra');
    const { code, stdout } = await sw('doctor', 'shop', '-c', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✖ variables .*TOKEN/);
    expect(stdout).toMatch(/✖ nodes +not ready: two/);
    expect(stdout).toMatch(/! managers +1 manager: the swarm stops with it/);
    expect(stdout).toMatch(/! versions +the engines differ: 19.03.1, 28.2.2/);
    expect(stdout).toMatch(/✖ images +absent: web:2 on one/);
    expect(stdout).toMatch(
      /! drift .*extra runs and is in no file; web runs web:2 instead of web:1; web is scaled to 2 instead of 1/,
    );
    expect(stdout).toMatch(/✖ services .*web 0\/2/);
  });

  test('resting nodes, even managers, old engines', async () => {
    swarm.nodes = [1, 2, 3, 4].map((number) =>
      node(`m${number}`, 'manager', { Spec: { Role: 'manager', Availability: 'drain' } }),
    );
    swarm.docker.on(
      / info --format \{\{json/,
      JSON.stringify({
        ServerVersion: '19.03.0',
        Swarm: { LocalNodeState: 'active', ControlAvailable: true },
      }),
    );
    const { stdout } = await sw('doctor', 'shop');
    expect(stdout).toMatch(/✖ docker +Docker Engine 19.03.0 is too old/);
    expect(stdout).toMatch(/4 managers, an even number/);
    expect(stdout).toMatch(/take no new tasks: m1, m2/);
    expect(stdout).toMatch(/- services +shop is not deployed/);
  });

  test('without docker says that alone', async () => {
    swarm.docker.on(/ info /, { code: 1, stderr: 'Cannot connect to the Docker daemon' });
    const { code, stdout } = await sw('doctor', 'shop', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ healthy: false, checks: [{ name: 'docker', state: 'fail' }] });
  });
});
