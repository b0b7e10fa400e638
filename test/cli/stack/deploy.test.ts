import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { task } from '../fake-swarm.js';
import { commandBed, sw } from './command-bed.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const bed = commandBed();

describe('stackwright deploy', () => {
  beforeEach(() => {
    process.env['TOKEN'] = 'a-secret-token';
    bed.swarm.docker.on(/ stack deploy /, () => {
      bed.swarm.add('shop_web');
      return 'Creating service shop_web\n';
    });
    return () => {
      delete process.env['TOKEN'];
    };
  });

  test('deploys, waits and says that all is ready', async () => {
    const { code, stdout } = await sw('deploy', 'shop', '-c', bed.file);
    expect(stdout).toMatch(/Deploying shop/);
    expect(stdout).toMatch(/shop: its one service is ready/);
    expect(code).toBe(0);
    expect(bed.swarm.docker.call(/stack deploy/)).toBe(`docker stack deploy --compose-file ${bed.file} shop`);
  });

  test('as JSON prints one value and nothing else', async () => {
    const { stdout } = await sw('deploy', 'shop', '-c', bed.file, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      stack: 'shop',
      outcome: 'converged',
      services: [{ name: 'web', state: 'converged', desired: 1, healthy: 1 }],
    });
  });

  test('says what it would do, and does not do it', async () => {
    bed.swarm.add('shop_old');
    const { stdout, code } = await sw('deploy', 'shop', '-c', bed.file, '--dry-run');
    expect(stdout).toMatch(/create 1: web\n {2}in no file any more \(--prune removes them\) 1: old/);
    expect(code).toBe(0);
    expect(bed.swarm.docker.call(/stack deploy/)).toBeUndefined();
    const json = await sw('deploy', 'shop', '-c', bed.file, '--dry-run', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ create: ['web'], orphaned: ['old'] });
  });

  test('does not wait when told so', async () => {
    expect(await sw('deploy', 'shop', '-c', bed.file, '--no-wait')).toMatchObject({ code: 0 });
    const { stdout } = await sw('deploy', 'shop', '-c', bed.file, '--no-wait', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({ stack: 'shop', outcome: 'deployed' });
  });

  test('names every variable that nothing sets', async () => {
    delete process.env['TOKEN'];
    const { code, stderr } = await sw('deploy', 'shop', '-c', bed.file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/shop needs 1 variable that nothing sets:\n {2}TOKEN: the token/);
  });

  test('takes variables from a file, and never shows their values', async () => {
    delete process.env['TOKEN'];
    const env = join(bed.directory, 'values.env');
    writeFileSync(env, "TOKEN='it is secret'\n");
    bed.swarm.docker.on(/ stack deploy /, (_, { env: given }) => ({
      code: 1,
      stderr: `no good: ${given?.['TOKEN']}\n`,
    }));
    const { code, stderr } = await sw('deploy', 'shop', '-c', bed.file, '--env-file', env);
    expect(code).toBe(1);
    expect(stderr).toBe('the engine refused the stack shop: no good: ***\n');
  });

  test('refuses beforehand what the engine would refuse halfway', async () => {
    const other = join(bed.directory, 'ports.yml');
    writeFileSync(other, 'services:\n  web:\n    image: web:1\n    ports: ["8080:80"]\n');
    bed.swarm.change(bed.swarm.add('other_web').Spec.Name, (service) => ({
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
    bed.swarm.docker.on(/ stack deploy /, () => {
      const service = bed.swarm.add('shop_web', { replicas: 0 });
      bed.swarm.change('shop_web', (each) => ({
        ...each,
        Spec: { ...each.Spec, Mode: { Replicated: { Replicas: 1 } } },
        UpdateStatus: { State: 'rollback_completed', Message: 'rollback completed' },
      }));
      bed.swarm.tasks.push(task(service, 1, 'failed', 'task: non-zero exit (3)'));
      return '';
    });
    const { code, stdout } = await sw('deploy', 'shop', '-c', bed.file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/shop: 1 service failed/);
    expect(stdout).toMatch(/its new tasks failed, and the swarm rolled it back/);
    expect(stdout).toMatch(/web\.1 on one failed: task: non-zero exit \(3\)/);
    expect(stdout).toMatch(/\| last words/);
  });

  test('shows the last words of a task that fails while others still start', async () => {
    bed.swarm.docker.on(/ stack deploy /, () => {
      const service = bed.swarm.add('shop_web', { state: 'starting' });
      bed.swarm.tasks.push(task(service, 2, 'failed', 'task: non-zero exit (3)'));
      return '';
    });
    const { stdout } = await sw('deploy', 'shop', '-c', bed.file, '--timeout', '500ms');
    expect(stdout).toMatch(
      /web\.2 on one failed: task: non-zero exit \(3\)\n +\| last words\n[\s\S]*gave up/,
    );
  });

  test('gives up after the time given', async () => {
    bed.swarm.docker.on(/ stack deploy /, () => {
      bed.swarm.add('shop_web', { state: 'starting' });
      return '';
    });
    const { code, stdout } = await sw('deploy', 'shop', '-c', bed.file, '--timeout', '10ms');
    expect(code).toBe(1);
    expect(stdout).toMatch(/gave up after .*1 service not ready/);
  });

  test.each([
    [['deploy', '-c', bed.file], /names stack files but no stack/],
    [['deploy', 'shop', '-c', '/not/there.yml'], /there is no such file/],
    [['deploy', '--out', '/not/there'], /holds no assembly/],
    [['deploy', 'shop', '-c', bed.file, '--env-file', '/not/there'], /no such file/],
    [['deploy', 'shop', '-c', bed.file, '--timeout', 'soon'], /no duration/],
    [['deploy', 'shop', '-c', bed.file, '--format', 'xml'], /text or json/],
    [['deploy', 'shop', '-c', bed.file, '--resolve-image', 'often'], /always, changed, never/],
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
    bed.swarm.docker.on(/ info /, answer);
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
    bed.swarm.docker.on(/./, () => {
      throw Object.assign(new Error('spawn docker ENOENT'), { code: 'ENOENT', syscall: 'spawn docker' });
    });
    const { code, stderr } = await sw('status', 'shop');
    expect(code).toBe(1);
    expect(stderr).toMatch(/docker is not installed.*https:/);
  });

  test('two deploy at once', async () => {
    process.env['TOKEN'] = 'x';
    bed.swarm.docker.on(/ stack deploy /, {
      code: 1,
      stderr: 'failed to update service shop_web: rpc error: update out of sequence',
    });
    const { code, stderr } = await sw('deploy', 'shop', '-c', bed.file);
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
