import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServiceSpec, StackSpec } from '../../../lib/spec/stack.generated.js';
import { Bed } from '../bed/bed.js';
import { missingCapabilities } from '../bed/capabilities.js';
import { TaskContainer } from '../bed/containers.js';
import type { BedNode } from '../bed/node.js';
import { DeployedStack } from '../bed/stack.js';
import { startSingleNode } from '../bed/swarm.js';
import { describeOnEngine } from '../on-engine.js';
import { deployAsItsHeadSays } from './deploy.js';
import { readByDocker } from './model.js';
import { environmentOf, largestSet } from './snapshots.js';
import { makeOpenBalenaImages } from './stand-ins.js';

/** What a password may be: everything that YAML, a shell or Docker's interpolation could take for its own. */
const password = 'p$a$$ss ${HOME} `id` "double" \'single\' \\n # : %s\nsecond line\ttab é';

/** What Docker's engine gives to a container without being asked. */
const defaultCapabilities = [
  ...[
    'AUDIT_WRITE',
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'KILL',
    'MKNOD',
    'NET_BIND_SERVICE',
    'NET_RAW',
  ],
  ...['SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
];

describeOnEngine('a deployed openBalena', () => {
  const set = largestSet();
  const { snapshot } = set;
  const env = environmentOf(set, { SUPERUSER_PASSWORD: password });
  let bed: Bed;
  let node: BedNode;
  let stack: DeployedStack;
  let model: StackSpec;
  let printed: string;
  let containers: ReadonlyMap<string, TaskContainer>;

  const deploy = () => deployAsItsHeadSays(node, set, env);

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    await makeOpenBalenaImages([node], snapshot);
    model = await readByDocker(node, set.files, { cwd: snapshot.directory, env });
    stack = new DeployedStack(node, set.stack);
    printed = await deploy();
    await stack.converge();
    containers = await containersByService();
  });
  afterAll(() => bed?.close());

  const services = () => Object.entries(model.services ?? {}) as [string, ServiceSpec][];
  const containerOf = (service: string) => {
    const container = containers.get(service);
    if (container === undefined) throw new Error(`${service} has no running container`);
    return container;
  };

  async function containersByService(): Promise<Map<string, TaskContainer>> {
    const names = new Map((await stack.services()).map(({ ID, Spec }) => [ID, Spec.Name]));
    return new Map(
      (await stack.runningTasks()).map((task) => {
        const name = names.get(task.ServiceID)?.slice(set.stack.length + 1) ?? '';
        return [name, new TaskContainer(node, task)];
      }),
    );
  }

  test('came of the command in the head of its stack file, which printed nothing ignored', async () => {
    expect(printed).toContain(`Creating service ${set.stack}_api`);
    expect(printed).not.toMatch(/ignoring/i);
    for (const [name, { healthcheck }] of services()) {
      const { State } = await containerOf(name).inspect();
      expect(State.Health?.Status, name).toBe(healthcheck === undefined ? undefined : 'healthy');
    }
  });

  test('hands every service exactly the environment of the model', async () => {
    expect(services().length).toBeGreaterThanOrEqual(16);
    for (const [name, { environment = {} }] of services()) {
      const seen = await containerOf(name).environment();
      // What a container has by itself, the last of them with a terminal.
      for (const own of ['PATH', 'HOSTNAME', 'HOME', 'TERM']) delete seen[own];
      expect(seen, name).toEqual(environment);
    }
    expect((await containerOf('api').environment())['SUPERUSER_PASSWORD']).toBe(password);
  });

  test('mounts volumes, paths and memory where they belong', async () => {
    for (const [name, { volumes = [] }] of services()) {
      const seen = await containerOf(name).mounts();
      for (const volume of volumes) {
        if (typeof volume === 'string') throw new Error(`${name}: docker did not expand ${volume}`);
        const found = seen.findLast(({ target }) => target === volume.target.replace('/var/run/', '/run/'));
        const where = `${name} ${volume.target}`;
        expect(found, where).toBeDefined();
        expect(found?.readOnly, where).toBe(volume.read_only ?? false);
        if (volume.type === 'tmpfs') expect(found?.type, where).toBe('tmpfs');
        if (volume.type === 'volume') {
          expect(found?.root, where).toMatch(new RegExp(`/${set.stack}_${volume.source}/_data$`));
        }
        if (volume.type === 'bind' && volume.source?.startsWith('/var/lib/')) {
          expect(found?.root.endsWith(volume.source), where).toBe(true);
        }
      }
    }
  });

  test('gives each service its capabilities and sysctls', async () => {
    const missing = missingCapabilities();
    for (const [name, { cap_add = [], cap_drop = [], sysctls = {} }] of services()) {
      const asked = [...defaultCapabilities, ...cap_add].filter((one) => !cap_drop.includes(one));
      const expected = [...new Set(asked)].map((one) => `CAP_${one}`).filter((one) => !missing.includes(one));
      expect((await containerOf(name).capabilities()).sort(), name).toEqual(expected.sort());
      for (const [key, value] of Object.entries(sysctls)) {
        const seen = await containerOf(name).busybox('cat', `/proc/sys/${key.replaceAll('.', '/')}`);
        expect(seen.trim(), `${name} ${key}`).toBe(String(value));
      }
    }
    const taken = node.takenCapabilities();
    if (taken.length > 0) console.log(`not checked, for this machine lacks them: ${taken.join(', ')}`);
  });

  test('lets the vpn open a tun device', async () => {
    await containerOf('vpn').busybox('tunctl', '-t', 'tun7');
    expect(await containerOf('vpn').busybox('ip', 'link', 'show', 'tun7')).toContain('tun7:');
    // Others cannot: neither the device nor the capability is theirs.
    await expect(containerOf('api').busybox('tunctl', '-t', 'tun7')).rejects.toThrow();
  });

  // The test kernel has no IPVS: the address is that of the service, and nothing balances behind it.
  test('leads every name of the domain to the proxy', async () => {
    const proxy = await stack.service('traefik');
    const address = proxy.Endpoint?.VirtualIPs?.at(-1)?.Addr.replace(/\/.*$/, '');
    const { networks = {} } = model.services?.['traefik'] ?? {};
    const aliases = Object.values(networks).flatMap((network) => network?.aliases ?? []);
    expect(aliases.length).toBeGreaterThanOrEqual(17);
    for (const alias of aliases) expect(await containerOf('api').resolve(alias), alias).toEqual([address]);
  });

  test('keeps every task when it is deployed again unchanged', async () => {
    const before = await stack.tasks();
    await deploy();
    await stack.converge();
    expect((await stack.tasks()).map(({ ID }) => ID).sort()).toEqual(before.map(({ ID }) => ID).sort());
  });

  test('scales ui and api to three, and a new deploy restores the declared number', async () => {
    const scale = ['ui', 'api'].map((service) => `${set.stack}_${service}=3`);
    await node.docker(['service', 'scale', '--detach', ...scale]);
    await stack.converge();
    expect(await stack.runningTasks('ui')).toHaveLength(3);
    expect(await stack.runningTasks('api')).toHaveLength(3);
    const before = (await stack.runningTasks()).map(({ ID }) => ID);

    await deploy();
    await stack.converge();

    expect(await stack.runningTasks('ui')).toHaveLength(1);
    expect(await stack.runningTasks('api')).toHaveLength(1);
    for (const { ID } of await stack.runningTasks()) expect(before).toContain(ID);
  });
});
