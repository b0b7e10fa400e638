import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from '../swarm/bed/bed.js';
import type { BedNode } from '../swarm/bed/node.js';
import { findProgram } from '../swarm/bed/prerequisites.js';
import { waitFor } from '../swarm/bed/wait.js';
import { makeBaseImage } from '../swarm/images/base-image.js';
import { describeOnEngine } from '../swarm/on-engine.js';
import { BUILT, Operator, prepareImages, removeBuiltImages } from './operator.js';

const registry = findProgram('docker-registry');
const title = 'the guide of openBalena, on four nodes';
const missing =
  registry === undefined ? 'skipped: needs docker-registry; on Debian: apt-get install docker-registry' : '';

// Each test goes on where the one before it stopped.
describeOnEngine(missing === '' ? title : `${title} [${missing}]`, () => {
  let bed: Bed;
  let nodes: readonly BedNode[];
  let first: BedNode;
  let operator: Operator;
  const ob = (...args: string[]) => operator.openBalena(args);
  const each = test.skipIf(missing !== '');

  beforeAll(async () => {
    if (missing !== '') return;
    bed = await Bed.open();
    nodes = await Promise.all(
      ['manager1', 'manager2', 'manager3', 'worker1'].map((name) => bed.startNode(name)),
    );
    const [one] = nodes;
    if (one === undefined) throw new Error('the bed has no node');
    first = one;
    for (const node of nodes) {
      await trustRegistry(node, `${first.address}:5000`);
      await prepareImages(node);
    }
    for (const node of nodes.slice(1)) await removeBuiltImages(node);
    operator = new Operator(first);
    await startRegistry(first, registry ?? '');
  });
  afterAll(() => bed?.close());

  each('swarm-init tells each node how to join', async () => {
    const { stdout } = await ob('swarm-init', '--advertise-addr', first.address);
    const [worker = [], manager = []] = [...stdout.matchAll(/docker (swarm join --token \S+ \S+)/g)].map(
      (match) => (match[1] ?? '').split(' '),
    );
    for (const node of nodes.slice(1))
      await node.docker([...(node.name === 'worker1' ? worker : manager), '--advertise-addr', node.address]);
    const settings = 'DNS_TLD=balena.example.com\nSUPERUSER_EMAIL=a@example.com\nSUPERUSER_PASSWORD=x\n';
    writeFileSync(join(operator.directory, 'settings'), settings);
    expect((await ob('config', '--from', 'settings')).code).toBe(0);
  });

  each('doctor says that the images are on one node alone', async () => {
    const { code, stdout } = await ob('doctor');
    expect(stdout).toMatch(/✔ managers +3 managers: the swarm outlives 1 of them/);
    expect(stdout).toMatch(/✔ nodes +all 4 nodes are ready/);
    expect(stdout).toMatch(
      /! images +in no registry, so each node needs its own copy: openbalena\/error-pages:latest/,
    );
    expect(code, stdout).toBe(0);
  });

  each(
    'images push brings them to a registry, and the stack names them there',
    { timeout: 400_000 },
    async () => {
      const pushed = await ob('images', 'push', '--registry', `${first.address}:5000/team`);
      expect(pushed.code, pushed.text).toBe(0);
      const { code, text } = await ob('swarm-up', '--resolve-image', 'never', '--timeout', '6m');
      expect(text).toContain('openbalena: all 17 services are ready');
      expect(code).toBe(0);
      const { stdout } = await first.docker(['service', 'ls', '--format', '{{.Image}}']);
      expect(
        stdout.split('\n').filter((image) => image.startsWith(`${first.address}:5000/team/openbalena/`)),
      ).toHaveLength(3);
    },
  );

  each('what must run on managers runs there, seen in swarm-status', async () => {
    const status = JSON.parse((await ob('swarm-status', '--json')).stdout);
    expect(status.nodes).toHaveLength(4);
    for (const name of ['traefik', 'traefik-sidecar', 'builder']) {
      const [task] = status.services.find((service: { name: string }) => service.name === name).tasks;
      expect(task.node, name).toMatch(/^manager/);
    }
  });

  each('an archive brings the images to a node', { timeout: 120_000 }, async () => {
    const worker = nodes.find((node) => node.name === 'worker1');
    if (worker === undefined) throw new Error('the bed has no worker');
    const there = new Operator(worker);
    expect((await ob('config', '--set', 'IMAGE_REGISTRY=')).code).toBe(0);
    expect((await ob('images', 'save', 'images.tar.gz')).code).toBe(0);
    copyFileSync(join(operator.directory, 'images.tar.gz'), join(there.directory, 'images.tar.gz'));
    const loaded = await there.openBalena(['images', 'load', 'images.tar.gz']);
    expect(loaded.code, loaded.text).toBe(0);
    await worker.docker(['image', 'inspect', ...BUILT]);
    const refused = await there.openBalena(['swarm-up']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/worker of its swarm; only a manager can do that/);
  });

  each(
    'a node that is gone is the first thing that swarm-status and doctor say',
    { timeout: 120_000 },
    async () => {
      await nodes.find((node) => node.name === 'worker1')?.kill();
      const status = await waitFor(
        'the loss to be seen',
        async () => {
          const said = await ob('swarm-status');
          return said.code === 1 && /✖ worker1/.test(said.stdout) ? said : undefined;
        },
        { timeout: 60_000 },
      );
      expect(status.stdout).toMatch(/3 of 4 nodes ready/);
      const doctor = await ob('doctor');
      expect(doctor.code).toBe(1);
      expect(doctor.stdout).toMatch(/✖ nodes +not ready: worker1/);
    },
  );

  each('swarm-down does not wait for a node that is down', { timeout: 120_000 }, async () => {
    const { code, text } = await ob('swarm-down', '--yes');
    expect(code, text).toBe(0);
    expect(text).toMatch(/Down, so its tasks there end when it comes back: worker1/);
    expect((await first.docker(['service', 'ls', '--quiet'])).stdout).toBe('');
  });
});

/** An engine asks a registry without TLS only when it is told to; it reads that at its start. */
async function trustRegistry(node: BedNode, address: string): Promise<void> {
  writeFileSync(
    join(node.root, 'etc/docker/daemon.json'),
    JSON.stringify({ 'insecure-registries': [address] }),
  );
  await node.kill();
  await node.start();
}

async function startRegistry(node: BedNode, program: string): Promise<void> {
  const config = join(node.root, 'root/registry.yml');
  writeFileSync(
    config,
    'version: 0.1\nstorage: { filesystem: { rootdirectory: /srv } }\nhttp: { addr: ":5000" }\n',
  );
  await makeBaseImage(node, 'base/registry:1', {
    programs: { '/usr/bin/docker-registry': program },
    files: { '/root/registry.yml': config },
  });
  const serve = [
    '--entrypoint',
    '/usr/bin/docker-registry',
    'base/registry:1',
    'serve',
    '/root/registry.yml',
  ];
  await node.docker(['run', '--detach', '--network', 'host', ...serve]);
}
