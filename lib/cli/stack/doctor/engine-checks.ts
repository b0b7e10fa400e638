import {
  compareVersions,
  type Docker,
  DockerError,
  type EngineInfo,
  type EngineNode,
  engineInfo,
  engineVersions,
  listNodes,
  requireManager,
} from '../../../engine/index.js';
import { type Check, found, ok } from './check.js';

/** The oldest engine whose services know capabilities (https://docs.docker.com/engine/release-notes/20.10/). */
const OLDEST = '20.10';

/** The engine, the swarm and its nodes. Later checks make no sense where one of the first fails. */
export async function engineChecks(
  docker: Docker,
): Promise<{ readonly checks: Check[]; readonly manager: boolean }> {
  const engine = await attempt('docker', () => engineInfo(docker));
  if (!('info' in engine)) return { checks: [engine], manager: false };
  const checks = [versionCheck(engine.info)];
  const manager = await attempt('swarm', () => requireManager(docker));
  if (!('info' in manager)) return { checks: [...checks, manager], manager: false };
  const nodes = await listNodes(docker);
  return {
    checks: [
      ...checks,
      ok(
        'swarm',
        `${manager.info.Name ?? 'this node'} is a manager of a swarm of ${nodes.length} node${nodes.length === 1 ? '' : 's'}`,
      ),
      managerCheck(nodes),
      nodesCheck(nodes),
      versionsCheck(nodes),
    ],
    manager: true,
  };
}

async function attempt(
  name: string,
  ask: () => Promise<EngineInfo>,
): Promise<{ readonly info: EngineInfo } | Check> {
  try {
    return { info: await ask() };
  } catch (error) {
    if (error instanceof DockerError) return found('fail', name, error.message, error.remedy);
    throw error;
  }
}

function versionCheck(info: EngineInfo): Check {
  const version = info.ServerVersion ?? '?';
  if (compareVersions(version, OLDEST) >= 0) return ok('docker', `Docker Engine ${version}`);
  return found(
    'fail',
    'docker',
    `Docker Engine ${version} is too old`,
    `Update it to ${OLDEST} or newer on every node.`,
  );
}

function managerCheck(nodes: readonly EngineNode[]): Check {
  const count = nodes.filter((node) => node.Spec.Role === 'manager').length;
  if (count >= 3 && count % 2 === 1)
    return ok('managers', `${count} managers: the swarm outlives ${(count - 1) / 2} of them`);
  if (count >= 3) {
    return found(
      'warn',
      'managers',
      `${count} managers, an even number: no more may fail than with ${count - 1}`,
      'Add or demote one (docker node promote, demote).',
    );
  }
  const lost = count === 1 ? 'the swarm stops with it' : 'the swarm stops when one of them does';
  return found(
    'warn',
    'managers',
    `${count} manager${count === 1 ? '' : 's'}: ${lost}`,
    'Have at least three managers for production.',
  );
}

function nodesCheck(nodes: readonly EngineNode[]): Check {
  const down = nodes.filter(
    (node) => node.Status?.State !== 'ready' || node.ManagerStatus?.Reachability === 'unreachable',
  );
  const names = (some: readonly EngineNode[]): string =>
    some.map((node) => node.Description?.Hostname ?? node.ID).join(', ');
  if (down.length > 0)
    return found(
      'fail',
      'nodes',
      `not ready: ${names(down)}`,
      'Start docker there, or take the node out with `docker node rm --force`.',
    );
  const resting = nodes.filter((node) => node.Spec.Availability !== 'active');
  if (resting.length > 0)
    return found(
      'warn',
      'nodes',
      `take no new tasks: ${names(resting)}`,
      '`docker node update --availability active NODE` takes them back in.',
    );
  return ok('nodes', nodes.length === 1 ? 'the node is ready' : `all ${nodes.length} nodes are ready`);
}

function versionsCheck(nodes: readonly EngineNode[]): Check {
  const versions = engineVersions(nodes);
  if (versions.length <= 1) return ok('versions', `all engines are ${versions[0] ?? 'of unknown version'}`);
  return found(
    'warn',
    'versions',
    `the engines differ: ${versions.join(', ')}`,
    'Run one version on all nodes; a property newer than the oldest is dropped there without a word.',
  );
}
