import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Docker, deployStack, type Verdict, watchStack } from '../../../lib/engine/index.js';
import type { StackSpec, VolumeSpec } from '../../../lib/spec/stack.generated.js';
import { TaskContainer } from '../bed/containers.js';
import type { BedNode } from '../bed/node.js';
import { DeployedStack } from '../bed/stack.js';
import { readByDocker } from '../openbalena/model.js';
import { environmentOf, type SnapshotSet, snapshotSets } from '../openbalena/snapshots.js';
import { makeExampleImages } from './stand-ins.js';

/** What the bed's node has that the stacks ask for. */
const LABELS = ['disk=ssd', 'metrics=true', 'zone=a'];
const SECRETS = ['db-password', 'orders-db-password'];

/** Gives a node what an operator gives it before the first deploy. */
export async function prepareNode(node: BedNode): Promise<void> {
  const { stdout } = await node.docker(['node', 'ls', '--quiet']);
  const labels = LABELS.flatMap((label) => ['--label-add', label]);
  await node.docker(['node', 'update', ...labels, stdout.trim()]);
  const file = join(node.root, 'password');
  writeFileSync(file, 'correct horse');
  for (const name of SECRETS) await node.docker(['secret', 'create', name, file]);
}

/** An example that is deployed on a node from its snapshot, as a user deploys it from the assembly. */
export class DeployedExample {
  private readonly sets: readonly SnapshotSet[];
  private readonly docker: Docker;

  constructor(
    private readonly node: BedNode,
    private readonly example: string,
  ) {
    this.sets = snapshotSets([example]).filter(({ active }) => active);
    const program = join(node.root, 'docker-of-the-bed');
    writeFileSync(program, `#!/bin/sh\nexec docker --host unix://${node.api.socket} "$@"\n`);
    chmodSync(program, 0o755);
    this.docker = new Docker({ program });
  }

  /** Deploys its stacks in the order of the manifest, and waits until all have converged or one never will. */
  async deploy(timeout: number): Promise<Verdict[]> {
    const [first] = this.sets;
    if (first === undefined) throw new Error(`snapshots/${this.example} has no deploy set`);
    await makeExampleImages(this.node, first.snapshot);
    for (const set of this.sets) {
      const env = environmentOf(set);
      const model = await readByDocker(this.node, set.files, { cwd: set.snapshot.directory, env });
      const fileOfTheBed = join(this.node.root, `${set.stack}.json`);
      writeFileSync(fileOfTheBed, JSON.stringify(forTheBed(model)));
      await deployStack(this.docker, {
        stack: set.stack,
        files: [...set.files, fileOfTheBed],
        cwd: set.snapshot.directory,
        env: { PATH: process.env['PATH'] ?? '', ...env },
        resolveImage: 'never',
      });
    }
    return Promise.all(this.sets.map(({ stack }) => watchStack(this.docker, stack, { timeout })));
  }

  /** The names of the services that the manifest has. */
  get declared(): string[] {
    return (this.sets[0]?.snapshot.manifest.services ?? [])
      .filter(({ file }) => this.sets.some(({ files }) => files.includes(file)))
      .map(({ name }) => name)
      .sort();
  }

  /** A running container of a service. */
  async containerOf(stack: string, service: string): Promise<TaskContainer> {
    const [task] = await new DeployedStack(this.node, stack).runningTasks(service);
    if (task === undefined) throw new Error(`${stack}_${service} runs no task`);
    return new TaskContainer(this.node, task);
  }
}

/**
 * A stack file after the example's own, with what the bed needs otherwise: its kernel has no NFS client, so such a
 * volume is local, and nobody waits as long as an operator for the first health check.
 */
function forTheBed({ version = '3.8', services = {}, volumes = {} }: StackSpec): StackSpec {
  const isNfs = (volume: VolumeSpec | null) => volume?.driver_opts?.['type'] === 'nfs';
  return {
    version,
    services: mapValues(services, ({ healthcheck }) => ({
      ...(healthcheck?.test === undefined ? {} : { healthcheck: { interval: '5s' } }),
      deploy: { update_config: { monitor: '1s' } },
    })),
    volumes: Object.fromEntries(
      Object.entries(volumes).flatMap(([key, each]) => (isNfs(each) ? [[key, {}]] : [])),
    ),
  };
}

function mapValues<T, U>(map: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
