import type { ServiceSpec } from '../../spec/stack.generated.js';
import type { UpdatePlan } from '../types.js';
import { replicasOf } from './replicas.js';

/**
 * Whether the last running task stops before a successor runs, when all tasks are replaced.
 *
 * @param nodes how many nodes take tasks, undefined when nobody knows: then a global service has to do with one
 */
export function replacementHasGap(
  from: ServiceSpec,
  to: ServiceSpec,
  { order, parallelism }: UpdatePlan,
  nodes: number | undefined,
): boolean {
  if (order === 'start-first') return false;
  const [before, after] = [replicasOf(from), replicasOf(to)];
  const constrained = (to.deploy?.placement?.constraints ?? []).length > 0;
  const tasks =
    before === 'global' || after === 'global'
      ? constrained
        ? 1
        : (nodes ?? 1)
      : // What is added starts beside the update and may come too late; what is taken away goes first.
        Math.min(before, after);
  return tasks > 0 && (parallelism === 0 || parallelism >= tasks);
}
