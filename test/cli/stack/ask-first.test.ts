import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FakeSwarm } from '../fake-swarm.js';
import { runCommand, useFakeSwarm } from '../run-command.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});
const confirm = vi.hoisted(() => vi.fn());
vi.mock('@clack/prompts', () => ({ confirm }));

const directory = mkdtempSync(join(tmpdir(), 'stackwright-ask-'));
const file = join(directory, 'docker-stack.yml');
let swarm: FakeSwarm;
const deploy = (...args: string[]) =>
  runCommand('stackwright', ['deploy', 'shop', '-c', file, '--no-wait', ...args]);
const deployed = () => swarm.docker.call(/ stack deploy /) !== undefined;
const stack = (text: string) => writeFileSync(file, text);
const mount = (source: string) => ({
  Type: 'volume',
  Source: `shop_${source}`,
  Target: '/data',
  VolumeOptions: { Labels: { 'com.docker.stack.namespace': 'shop' } },
});
const withMount = (source: string) =>
  `services: { web: { image: "web:1", volumes: ["${source}:/data"] } }\nvolumes: { ${source}: {} }\n`;

beforeEach(() => {
  swarm = useFakeSwarm();
  swarm.docker.on(/ stack deploy /, '');
  confirm.mockReset();
});
afterEach(() => {
  terminal(undefined);
  delete process.env['NO_COLOR'];
});
afterAll(() => rmSync(directory, { recursive: true }));

function terminal(isTTY: true | undefined): void {
  for (const stream of [process.stdin, process.stdout]) {
    Object.defineProperty(stream, 'isTTY', { value: isTTY, configurable: true });
  }
}

/** The swarm runs a service, with a volume when it is named. */
function runs(image: string, source?: string): void {
  swarm.add('shop_web', { image });
  if (source === undefined) return;
  swarm.change('shop_web', (service) => ({
    ...service,
    Spec: {
      ...service.Spec,
      TaskTemplate: { ContainerSpec: { Image: image, Mounts: [mount(source)] } } as never,
    },
  }));
}

test('a first deploy shows and asks nothing', async () => {
  stack('services: { web: { image: "web:1" } }\n');
  terminal(true);
  const { code, stdout } = await deploy();
  expect({ code, asked: confirm.mock.calls.length }).toEqual({ code: 0, asked: 0 });
  expect(stdout).not.toContain('CREATED');
});

test('a gap is asked about on a terminal', async () => {
  stack('services: { web: { image: "web:2" } }\n');
  runs('web:1');
  terminal(true);
  process.env['NO_COLOR'] = '1';
  confirm.mockResolvedValue(false);
  const refused = await deploy();
  expect(refused).toMatchObject({ code: 1, stderr: 'Nothing was deployed.\n' });
  expect(refused.stdout).toContain('image: web:1 → web:2');
  expect(deployed()).toBe(false);
  expect(confirm.mock.calls[0]?.[0].message).toMatch(
    /^Deploy shop\? 1 service is down for a while \(web\)\./,
  );
  confirm.mockResolvedValue(true);
  expect((await deploy()).code).toBe(0);
  expect(deployed()).toBe(true);
});

test('a gap goes ahead without a terminal, and is shown', async () => {
  stack('services: { web: { image: "web:2" } }\n');
  runs('web:1');
  const { code, stdout } = await deploy();
  expect(code).toBe(0);
  expect(stdout).toContain('DOWN FOR A WHILE');
  expect(deployed()).toBe(true);
});

test('data at risk are not deployed without a terminal, unless --yes', async () => {
  stack(withMount('other'));
  runs('web:1', 'data');
  const { code, stdout, stderr } = await deploy();
  expect(code).toBe(1);
  expect(stdout).toContain('DATA AT RISK');
  expect(stderr).toContain('say --yes to deploy all the same. Nothing was deployed.');
  expect(deployed()).toBe(false);
  expect((await deploy('--yes')).code).toBe(0);
  expect(deployed()).toBe(true);
});

test('a change without a gap is shown, and not asked about', async () => {
  stack('services: { web: { image: "web:2", deploy: { update_config: { order: start-first } } } }\n');
  runs('web:1');
  terminal(true);
  const { code, stdout } = await deploy();
  expect({ code, asked: confirm.mock.calls.length }).toEqual({ code: 0, asked: 0 });
  expect(stdout).toContain('REPLACED WITHOUT A GAP');
});

test('what the engine refuses is asked about on a terminal', async () => {
  stack('services: { web: { image: "web:1", deploy: { mode: global } } }\n');
  runs('web:1');
  terminal(true);
  confirm.mockResolvedValue(false);
  const { code, stdout } = await deploy();
  expect({ code, asked: confirm.mock.calls.length }).toEqual({ code: 1, asked: 1 });
  expect(stdout).toContain('service mode change is not allowed');
  expect(deployed()).toBe(false);
});

test('as JSON the diff is on standard error', async () => {
  stack('services: { web: { image: "web:2" } }\n');
  runs('web:1');
  const { stdout, stderr } = await deploy('--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ stack: 'shop' });
  expect(stderr).toContain('DOWN FOR A WHILE');
});

test('the value of a secret is compared and never shown', async () => {
  stack('services: { web: { image: "web:1", environment: { DB_PASSWORD: "${DB_PASSWORD:?}" } } }\n');
  const env = join(directory, 'values.env');
  writeFileSync(env, 'DB_PASSWORD=new-horse-battery\n');
  runs('web:1');
  const { stdout, stderr, code } = await deploy('--env-file', env);
  expect(code).toBe(0);
  expect(stdout).toContain('environment.DB_PASSWORD: (secret)');
  expect(stdout + stderr).not.toContain('new-horse-battery');
});
