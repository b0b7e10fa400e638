import type { ServiceSpec } from '../../spec/stack.generated.js';
import type { Sides } from '../law/judge.js';
import type { TaskFate, UpdatePlan } from '../types.js';
import { replacementHasGap } from './downtime.js';
import type { JudgedChange } from './judged-change.js';
import { isJob, replicasOf } from './replicas.js';
import { updatePlan } from './update-plan.js';

/** What becomes of the tasks of a service. */
export interface Fate {
  readonly tasks: TaskFate;
  readonly downtime: boolean;
  readonly update?: UpdatePlan;
  readonly notes: readonly string[];
}

/** What the changes of a service do to its tasks. */
export function fateOf(
  from: ServiceSpec,
  to: ServiceSpec,
  changes: readonly JudgedChange[],
  sides: Sides,
): Fate {
  if (changes.some(({ change }) => change.effect === 'blocked'))
    return { tasks: 'kept', downtime: false, notes: [] };
  if (isJob(from) && isJob(to)) return jobFate();
  const [before, after] = [replicasOf(from), replicasOf(to)];
  if (before === 0) return { tasks: after === 0 ? 'kept' : 'created', downtime: false, notes: [] };
  if (after === 0) {
    return { tasks: 'removed', downtime: true, notes: ['It is scaled to 0: nothing answers any more.'] };
  }
  const notes = scaleNotes(before, after);
  if (!isReplaced(changes)) {
    return { tasks: 'kept', downtime: false, notes: [...notes, ...placementNotes(from, to, changes)] };
  }
  const update = updatePlan(from, to);
  const downtime = replacementHasGap(from, to, update, sides.from.facts?.nodes);
  return { tasks: 'replaced', downtime, update, notes };
}

/** Each deploy starts a job anew, changed or not. */
function jobFate(): Fate {
  return { tasks: 'replaced', downtime: false, notes: ['A job runs again at every deploy.'] };
}

/**
 * Whether running tasks are replaced. An engine passes over a changed endpoint when the placement changes in the same
 * deploy and nothing else does.
 */
function isReplaced(changes: readonly JudgedChange[]): boolean {
  const causes = changes.filter(({ change }) => change.effect === 'replaces');
  return causes.some((cause) => !isEndpoint(cause)) || (causes.length > 0 && !changes.some(isPlacement));
}

/** Whether a change is of the ports, or of how the name of the service is resolved. */
function isEndpoint({ part }: JudgedChange): boolean {
  return part === 'ports' || part === 'deploy.endpoint_mode';
}

/** Whether a change is of where tasks may run. */
function isPlacement({ part, change }: JudgedChange): boolean {
  return part === 'deploy.placement' && change.effect === 'updates';
}

function scaleNotes(before: number | 'global', after: number | 'global'): string[] {
  if (before === after || before === 'global' || after === 'global') return [];
  const [difference, verb] = before < after ? [after - before, 'added'] : [before - after, 'removed'];
  return [`${difference} task${difference === 1 ? ' is' : 's are'} ${verb}: ${before} → ${after}.`];
}

function placementNotes(from: ServiceSpec, to: ServiceSpec, changes: readonly JudgedChange[]): string[] {
  if (!changes.some(isPlacement)) return [];
  const before = from.deploy?.placement?.constraints ?? [];
  const added = (to.deploy?.placement?.constraints ?? []).filter(
    (constraint) => !before.includes(constraint),
  );
  return [
    ...(added.length === 0
      ? []
      : [`A task stays where its node satisfies ${added.join(' and ')}, and is replaced where it does not.`]),
    ...(changes.some((each) => isEndpoint(each) && each.change.effect === 'replaces')
      ? [
          'Running tasks do not get the changed ports, since the placement changes in the same deploy: deploy the ports first.',
        ]
      : []),
  ];
}
