import type { EngineInfo, EngineNode } from './api-types.js';
import type { Docker } from './docker.js';
import { DockerError, dockerErrorFrom } from './docker-error.js';

/**
 * What the engine says of itself.
 *
 * @throws {@link DockerError} when it does not answer (`docker info` itself exits 0 with a daemon that is down in
 * some versions, and says so inside)
 */
export async function engineInfo(docker: Docker): Promise<EngineInfo> {
  const { code, stdout, stderr } = await docker.try(['info', '--format', '{{json .}}']);
  const info = code === 0 || stdout.startsWith('{') ? (JSON.parse(stdout) as EngineInfo) : undefined;
  const faults = info?.ServerErrors?.join('\n') ?? '';
  if (info === undefined || faults !== '' || !info.ServerVersion)
    throw dockerErrorFrom('docker info', faults || stderr || 'Cannot connect to the Docker daemon');
  return info;
}

/**
 * The engine, which must be a swarm manager.
 *
 * @throws {@link DockerError} not-a-swarm, not-a-manager, no-quorum or why the engine does not answer
 */
export async function requireManager(docker: Docker): Promise<EngineInfo> {
  const info = await engineInfo(docker);
  const swarm = info.Swarm;
  if (swarm?.LocalNodeState === 'locked') {
    throw new DockerError(
      'not-a-swarm',
      'the swarm on this node is locked.',
      'Run `docker swarm unlock` first.',
    );
  }
  if (swarm?.LocalNodeState === 'inactive' || swarm?.LocalNodeState === undefined)
    throw dockerErrorFrom('docker info', 'This node is not part of a swarm');
  if (swarm.Error) throw dockerErrorFrom('docker info', swarm.Error);
  if (!swarm.ControlAvailable)
    throw dockerErrorFrom('docker info', "Worker nodes can't be used to view or modify cluster state");
  return info;
}

/**
 * Refuses an engine older than a stack needs.
 *
 * @throws {@link DockerError} engine-too-old
 */
export function requireEngine(info: EngineInfo, needed: string): void {
  const here = info.ServerVersion ?? '';
  if (compareVersions(here, needed) >= 0) return;
  throw new DockerError(
    'engine-too-old',
    `the engine is version ${here}; this stack needs ${needed} or newer.`,
    'Update Docker Engine on every node, or leave out the newer property (the head of the stack file names it).',
  );
}

/** Negative when version `a` is older than `b`; only the numbers in front count (`20.10.24+dfsg1`). */
export function compareVersions(a: string, b: string): number {
  const numbers = (text: string): number[] => (text.match(/^v?([\d.]+)/)?.[1] ?? '0').split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The engine versions of the nodes in numbers (`20.10.24`), oldest first, each once. */
export function engineVersions(nodes: readonly EngineNode[]): string[] {
  const versions = nodes.flatMap(
    (node) => /^v?(\d+(?:\.\d+)*)/.exec(node.Description?.Engine?.EngineVersion ?? '')?.[1] ?? [],
  );
  return [...new Set(versions)].sort(compareVersions);
}
