import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  App,
  Duration,
  HealthCheck,
  Image,
  Mount,
  OverlayNetwork,
  Service,
  Stack,
  Tmpfs,
  TraefikService,
  UpdatePolicy,
} from '../../lib/index.js';
import { PROXY_NAMES } from '../../lib/openbalena/routes.js';
import { openBalenaRouting } from '../../lib/openbalena/routing.js';
import { traefikProgram } from '../routing/bed/requirements.js';
import { Bed } from './bed/bed.js';
import { TaskContainer } from './bed/containers.js';
import type { BedNode } from './bed/node.js';
import { findProgram } from './bed/prerequisites.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn } from './bed/stand-in.js';
import { startSingleNode } from './bed/swarm.js';
import { waitFor } from './bed/wait.js';
import { buildImage, makeBaseImage } from './images/base-image.js';
import { describeOnEngine } from './on-engine.js';

const DOMAIN = 'balena.test';
const PASSWORD = '0123456789abcdef0123456789abcdef';
const contexts = fileURLToPath(new URL('../../apps/openbalena/images/', import.meta.url));

/** The programs of this machine that the images' bases have, or the names of those that are missing. */
function programs(): { found: Record<string, string>; missing: string[] } {
  const names = ['nginx', 'curl', 'getent', 'htpasswd', 'openssl', 'setpriv'];
  const entries = names.map((name) => [name, findProgram(name)] as const);
  const missing = entries.flatMap(([name, path]) => (path === undefined ? [name] : []));
  return {
    found: Object.fromEntries(entries.flatMap(([name, path]) => (path === undefined ? [] : [[name, path]]))),
    missing: existsSync(traefikProgram)
      ? missing
      : [...missing, 'Traefik (sh test/routing/build-traefik.sh)'],
  };
}

const { found, missing } = programs();
const title = 'openBalena’s own images on an engine';

describeOnEngine(missing.length === 0 ? title : `${title} [skipped, needs ${missing.join(', ')}]`, () => {
  let bed: Bed;
  let node: BedNode;
  const deployed = () => new DeployedStack(node, 'openbalena');

  beforeAll(async () => {
    if (missing.length > 0) return;
    bed = await Bed.open();
    node = await startSingleNode(bed);
    const at = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [`/usr/bin/${name}`, found[name] ?? '']));
    await Promise.all([
      makeBaseImage(node, 'base/nginx:1', { programs: at('nginx'), command: ['nginx', '-g', 'daemon off;'] }),
      makeBaseImage(node, 'base/traefik:1', {
        programs: { ...at('htpasswd', 'openssl', 'setpriv'), '/usr/local/bin/traefik': traefikProgram },
        files: { '/usr/lib/ssl/openssl.cnf': '/etc/ssl/openssl.cnf' },
      }),
      makeBaseImage(node, 'base/alpine:1', { programs: at('curl', 'getent', 'setpriv') }),
      makeStandIn([node], 'example/api:1', { http: [80], pages: { 'hello.txt': 'hello\n' } }),
    ]);
    for (const [name, base] of [
      ['error-pages', 'base/nginx:1'],
      ['traefik', 'base/traefik:1'],
      ['traefik-sidecar', 'base/alpine:1'],
    ] as const) {
      await buildImage(node, join(contexts, name), `openbalena/${name}:latest`, base);
    }
    await deployed().deploy([synthesize()]);
  });

  afterAll(() => bed?.close());

  /** The proxy with its images, in front of an api; each checked more often than in a real stack, to save time. */
  function synthesize(): string {
    const outdir = join(bed.directory, 'assembly');
    const app = new App({ outdir });
    const stack = new Stack(app, 'openbalena');
    const network = new OverlayNetwork(stack, 'main');
    // The test kernel has no IPVS, which moves packets from a service's address to its tasks: names lead to tasks.
    const endpointMode = 'dnsrr';
    const often = {
      interval: Duration.seconds(1),
      timeout: Duration.seconds(5),
      startPeriod: Duration.seconds(60),
    };
    const healthcheck = HealthCheck.fromImage(often);
    const image = (name: string) => Image.fromRegistry(`openbalena/${name}:latest`);
    const api = new Service(stack, 'api', {
      image: Image.fromRegistry('example/api:1'),
      networks: [network],
      endpointMode,
    });
    const pages = new Service(stack, 'error-pages', {
      image: image('error-pages'),
      networks: [network],
      endpointMode,
      healthcheck,
    });
    const names = PROXY_NAMES.map((name) => `${name}.${DOMAIN}`);
    new TraefikService(stack, 'traefik', {
      ...openBalenaRouting({ domain: DOMAIN, services: { api, 'error-pages': pages } }),
      image: image('traefik'),
      networks: [{ network, aliases: names }],
      endpointMode,
      environment: { DNS_TLD: DOMAIN, BALENA_DEVICE_UUID: PASSWORD },
      mounts: [Tmpfs.at('/run')],
      sysctls: { 'net.ipv4.ip_unprivileged_port_start': 0 },
      healthcheck: HealthCheck.command(['traefik', 'healthcheck', '--ping'], often),
      updateConfig: UpdatePolicy.stopFirst(),
    });
    new Service(stack, 'traefik-sidecar', {
      image: image('traefik-sidecar'),
      networks: [network],
      environment: {
        PROXY_NAMES: names.join(' '),
        DOCKER_HOST: 'unix:///host/run/docker.sock',
        WATCH_INTERVAL: 1,
      },
      mounts: [Mount.dockerSocket({ target: '/host/run/docker.sock', readOnly: true })],
      healthcheck,
    });
    mkdirSync(outdir, { recursive: true });
    app.synth();
    return join(outdir, 'docker-stack.yml');
  }

  const containerOf = async (service: string): Promise<TaskContainer> => {
    const [task] = await deployed().runningTasks(service);
    if (task === undefined) throw new Error(`${service} does not run`);
    return new TaskContainer(node, task);
  };

  /** What the containers said last, for whoever reads the failure. */
  const explain = async (failure: Error): Promise<never> => {
    const { stdout } = await node.docker(['ps', '--all', '--quiet']);
    const logs = await Promise.all(
      stdout
        .trim()
        .split('\n')
        .map(async (id) => {
          const said = await node.docker(['logs', '--tail', '5', id], { allowFailure: true });
          return `${id}: ${said.stdout}${said.stderr}`;
        }),
    );
    throw new Error(`${failure.message}\n${logs.join('\n')}`);
  };

  const inside = async (service: string, ...command: string[]): Promise<string> =>
    (await node.docker(['exec', (await containerOf(service)).id, ...command])).stdout;

  test.skipIf(missing.length > 0)(
    'are all healthy: the names of the network’s aliases lead to the proxy',
    async () => {
      await deployed().converge(60_000).catch(explain);
      expect(await inside('traefik-sidecar', 'cat', '/tmp/state')).toBe('ok\n');
    },
  );

  test.skipIf(missing.length > 0)('run without rights once they have started', async () => {
    const userOf = async (service: string, program: string): Promise<string[]> => {
      const processes = await inside(
        service,
        'sh',
        '-c',
        'for p in /proc/[0-9]*; do echo "$(stat -c %u $p) $(tr "\\0" " " <$p/cmdline)"; done',
      );
      return processes
        .split('\n')
        .filter((line) => line.includes(program) && !line.includes('sh -c') && !line.includes('start-proxy'))
        .map((line) => line.split(' ')[0] ?? '');
    };
    expect(new Set(await userOf('error-pages', 'nginx'))).toEqual(new Set(['101']));
    expect(new Set(await userOf('traefik', 'traefik --global'))).toEqual(new Set(['65532']));
    expect(new Set(await userOf('traefik-sidecar', 'watch-names.sh'))).toEqual(new Set(['65534']));
  });

  test.skipIf(missing.length > 0)('lead to the api, and show people the page of an error', async () => {
    const fetch = (...more: string[]) => inside('traefik-sidecar', 'curl', '-sk', ...more);
    expect(await fetch(`https://api.${DOMAIN}/hello.txt`)).toBe('hello\n');
    expect(await fetch('-H', 'Accept: text/html', `https://api.${DOMAIN}/missing`)).toContain(
      'Nothing lives here',
    );
    expect(await fetch('-o', '/dev/null', '-w', '%{http_code}', `https://traefik:1936/metrics`)).toBe('401');
    expect(await fetch('-u', `balena:${PASSWORD}`, `https://traefik:1936/metrics`)).toContain(
      'traefik_config_reloads_total',
    );
  });

  test.skipIf(missing.length > 0)(
    'the sidecar says what has become of a proxy that is gone, and leaves it alone',
    async () => {
      const { id } = await containerOf('traefik-sidecar');
      await node.docker(['service', 'scale', '--detach', 'openbalena_traefik=0']);
      const gone = new RegExp(
        `api\\.${DOMAIN} (does not resolve|is \\S+, which does not answer as the proxy does)`,
      );
      // The task ends before its name does, so the two lines may come in different rounds.
      await waitFor(
        'the sidecar to notice',
        async () => {
          const { stdout } = await node.docker(['logs', id]);
          return (
            (stdout.includes('tasks of openbalena_traefik on this node: none') && gone.test(stdout)) ||
            undefined
          );
        },
        { timeout: 60_000 },
      );
      expect((await deployed().service('traefik')).Spec.Mode.Replicated?.Replicas).toBe(0);
    },
  );
});
