import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BedNode } from '../swarm/bed/node.js';
import { type RunResult, run } from '../swarm/bed/run.js';
import { makeStandIn } from '../swarm/bed/stand-in.js';
import { type Snapshot, snapshotSets } from '../swarm/openbalena/snapshots.js';
import { makeOpenBalenaImages } from '../swarm/openbalena/stand-ins.js';
import { composeConfig } from './compose-plugin.js';

const program = (name: string) => fileURLToPath(new URL(`../../dist/cli/${name}.js`, import.meta.url));

/** What a command printed, and how it ended. */
export interface Said extends RunResult {
  /** Both outputs. */
  readonly text: string;
}

/** Somebody at a node, with a directory of their own and the commands. */
export class Operator {
  /** The directory with `.env`. The node finds it under the same path as this process. */
  readonly directory: string;

  constructor(
    readonly node: BedNode,
    name = 'deploy',
  ) {
    this.directory = join(node.root, 'srv', name);
    mkdirSync(this.directory, { recursive: true });
  }

  /** Runs `open-balena`. */
  openBalena(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
    return this.run(process.execPath, [program('open-balena'), ...args], env);
  }

  /** Runs `stackwright`. */
  stackwright(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
    return this.run(process.execPath, [program('stackwright'), ...args], env);
  }

  /** Runs any program as the operator would: with PATH and the way to the engine, and no terminal. */
  async run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Said> {
    const result = await run(command, args, {
      cwd: this.directory,
      allowFailure: true,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: join(this.node.root, 'root'),
        DOCKER_HOST: `unix://${this.node.api.socket}`,
        DOCKER_BUILDKIT: '0',
        ...composeConfig?.env,
        ...env,
      },
    });
    return { ...result, text: result.stdout + result.stderr };
  }
}

/** Every image of the stack but the three that are built, and stand-ins for the bases of those. */
export async function prepareImages(node: BedNode): Promise<void> {
  const alpine = { '/sbin/apk': 'exit 0', '/usr/sbin/addgroup': 'exit 0', '/usr/sbin/adduser': 'exit 0' };
  await makeOpenBalenaImages([node], defaultSnapshot());
  await makeStandIn([node], 'redis:8.0-alpine', {
    programs: {
      '/usr/local/bin/redis-cli': 'read -r line; [ "$line" = INFO ] && echo redis_version:8.0.0',
      '/bin/tar': 'exec /.bed/busybox tar "$@"',
    },
  });
  for (const base of ['traefik:v3.6.12', 'nginx:1.29.3-alpine-slim', 'alpine:3.22'])
    await makeStandIn([node], base, { programs: alpine });
}

/** Takes away the three images that `swarm-build` builds, and keeps their stand-ins under other names. */
export async function removeBuiltImages(node: BedNode): Promise<void> {
  for (const reference of BUILT) {
    const { code } = await node.docker(['image', 'inspect', keptName(reference)], { allowFailure: true });
    if (code !== 0) await node.docker(['tag', reference, keptName(reference)]);
  }
  await node.docker(['image', 'rm', '--force', ...BUILT]);
}

/** What the built images hold cannot run without its real base: their stand-ins take their place again. */
export async function replaceBuiltImages(node: BedNode): Promise<void> {
  for (const reference of BUILT) await node.docker(['tag', keptName(reference), reference]);
}

function keptName(reference: string): string {
  return reference.replace(/^openbalena/, 'kept');
}

function defaultSnapshot(): Snapshot {
  const found = snapshotSets().find(({ snapshot }) => snapshot.name === 'default');
  if (found === undefined) throw new Error('snapshots/ has no default configuration');
  return found.snapshot;
}

export const BUILT = [
  'openbalena/error-pages:latest',
  'openbalena/traefik:latest',
  'openbalena/traefik-sidecar:latest',
];

/** The compose client hands paths of its own machine to the engine, which looks for them in the node's file system. */
export async function mirrorPaths(node: BedNode): Promise<void> {
  const bed = basename(dirname(node.root));
  const script = `/.bed/busybox mkdir -p /tmp-of-node/${bed} && /.bed/busybox ln -s / /tmp-of-node/${bed}/${basename(node.root)}`;
  const mount = ['--volume', '/tmp:/tmp-of-node', '--entrypoint', '/.bed/busybox'];
  await node.docker(['run', '--rm', ...mount, 'redis:8.0-alpine', 'sh', '-c', script]);
}
