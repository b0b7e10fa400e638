import { pathSteps } from '../../../diff/compare/path-steps.js';
import { type Change, diffStacks, type ServiceDiff, type StackDiff } from '../../../diff/index.js';
import { type Docker, observe } from '../../../engine/index.js';
import { deployState } from '../../diff/deploy-state.js';
import { liveState } from '../../diff/live-state.js';
import type { DeployTarget } from '../target.js';
import { type Check, found, ok } from './check.js';

/** Whether the swarm runs what the files say: services changed by hand, missing ones, and ones that are in no file. */
export async function driftCheck(docker: Docker, target: DeployTarget): Promise<Check> {
  const { services } = await observe(docker, target.stack);
  if (services.length === 0) return found('skip', 'drift', `${target.stack} is not deployed`);
  const diff = diffStacks(await liveState(docker, target.stack), deployState(target));
  const differences = driftLines(diff);
  if (differences.length === 0) return ok('drift', 'what the swarm runs is what the files say');
  const shown = differences.slice(0, MOST);
  const more = differences.length - shown.length;
  return found(
    'warn',
    'drift',
    [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
    'Deploy again to bring the swarm back to the files, or change the files; `stackwright diff` shows every difference.',
  );
}

const MOST = 8;

function driftLines(diff: StackDiff): string[] {
  return [
    ...diff.services.filter(({ change }) => change === 'create').map(({ name }) => `${name} is missing`),
    ...diff.services
      .filter(({ change }) => change === 'remove')
      .map(({ name }) => `${name} runs and is in no file`),
    ...diff.services.filter(({ change }) => change === 'update').flatMap(serviceLines),
    ...(['networks', 'volumes', 'configs', 'secrets'] as const).flatMap((kind) =>
      diff[kind].filter(({ change }) => change === 'update').map(({ name }) => `${kind}.${name} differs`),
    ),
  ];
}

function serviceLines({ name, changes }: ServiceDiff): string[] {
  const own = changes.filter(({ path }) => path.startsWith('services.'));
  const of = (part: string) => own.find((change) => partOf(change) === part);
  const [image, replicas] = [of('image'), of('deploy.replicas')];
  const others = [...new Set(own.filter((change) => change !== image && change !== replicas).map(partOf))];
  return [
    ...(image === undefined
      ? []
      : [`${name} runs ${image.from ?? 'nothing'} instead of ${image.to ?? 'nothing'}`]),
    ...(replicas === undefined ? [] : [`${name} is scaled to ${replicas.from} instead of ${replicas.to}`]),
    ...(others.length === 0 ? [] : [`${name} differs in ${others.join(', ')}`]),
  ];
}

/** The property of a service that a change is of: `environment`, `deploy.resources`. */
function partOf({ path }: Change): string {
  const [, , key = '', inner] = pathSteps(path);
  return key === 'deploy' && inner !== undefined ? `deploy.${inner}` : key;
}
