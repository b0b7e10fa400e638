import type { ObjectKind, ServiceDiff } from '../../../lib/diff/index.js';
import { replicasOf } from '../../../lib/diff/services/replicas.js';
import type { ServiceSpec } from '../../../lib/spec/stack.generated.js';
import { firstDifference } from '../reach/engine-view.js';
import type { Fragment } from '../reach/trial.js';
import { nameOnEngine } from './groups.js';
import type { Prediction } from './predict.js';
import type { Answer } from './try-changes.js';

/** What was predicted of a change and is not so, one line each. */
export function wrongPredictions(answer: Answer, prediction: Prediction): string[] {
  const { path, tried, alike } = answer.member.change;
  if (alike) return [];
  const faults = [...refusalFaults(answer, prediction)];
  if (answer.refused === undefined) {
    faults.push(...serviceFaults(answer, prediction), ...objectFaults(answer, prediction));
  }
  return faults.map((fault) => `${path}, ${tried}: ${fault}`);
}

function refusalFaults({ refused, member }: Answer, { diff, refusedBy }: Prediction): string[] {
  const mine = new Set([...member.services, ...Object.values(objectKeys(member)).flat()]);
  const blocked = diff.blocked.filter(
    ({ kind, paths }) => kind === 'refused' && paths.some((path) => mine.has(path.split('.')[1] ?? '')),
  );
  const said = blocked.length > 0 || (refused !== undefined && refusedBy.length > 0);
  if (said === (refused !== undefined)) return [];
  return [said ? `said to be refused, and is not` : `refused with "${refused}", and nothing was said`];
}

function serviceFaults(answer: Answer, { diff }: Prediction): string[] {
  return answer.member.services.flatMap((key) => {
    const seen = answer.tasks.get(key) ?? 'none';
    const said = diff.services.find(({ name }) => name === key);
    if (said === undefined) return [`${key} is not in the diff`];
    return [
      ...fateFaults(said, seen, answer.member.change.prune ?? false).map((fault) => `${key}: ${fault}`),
      ...gapFaults(answer, said),
      ...specFaults(answer, said),
    ];
  });
}

/** Without `--prune` a service that is in no file any more goes on. */
function fateFaults(said: ServiceDiff, seen: string, prune: boolean): string[] {
  if (seen === 'none') return [];
  const expected = said.change === 'remove' && !prune ? 'kept' : said.tasks;
  if (expected === seen) return [];
  // Where tasks may run is told as a condition: no diff of files knows the nodes.
  const conditional = said.notes?.some((note) => note.startsWith('A task stays where its node satisfies'));
  if (conditional && expected === 'kept' && /^(replaced|removed)$/.test(seen)) return [];
  return [`said to be ${expected}, and is ${seen}`];
}

/**
 * Whether a service had a gap between its tasks exactly when that was said. Where several tasks stop and start at the
 * same time, a first successor may be there before the last of the old ones has ended: there a gap can stay away.
 */
function gapFaults({ member, gaps, tasks }: Answer, said: ServiceDiff): string[] {
  const seen = gaps.has(said.name);
  const fate = tasks.get(said.name);
  if (!member.change.runs || (fate !== 'replaced' && fate !== 'kept') || said.change === 'remove') return [];
  if (said.notes?.some((note) => note.startsWith('A job runs again'))) return [];
  if (seen === said.downtime) return [];
  if (!seen && [member.from, member.to].some((stack) => hasSeveralTasks(stack, said.name))) return [];
  return [
    `${said.name}: said to have ${said.downtime ? 'a' : 'no'} gap, and ${seen ? 'one' : 'none'} was seen`,
  ];
}

function hasSeveralTasks(stack: Fragment, name: string): boolean {
  const services = stack['services'] as Readonly<Record<string, ServiceSpec>>;
  const replicas = replicasOf(services[name] ?? {});
  return replicas !== 'global' && replicas > 1;
}

/** Whether the engine has another service than before exactly when a change is said to reach it. */
function specFaults({ before, after, group }: Answer, said: ServiceDiff): string[] {
  if (said.change !== 'update') return [];
  const name = `${group.stack}_${said.name}`;
  const where = firstDifference(after.services.get(name)?.spec, before.services.get(name)?.spec);
  const effects = said.changes.map(({ effect }) => effect);
  const reaches = effects.some((effect) => effect === 'replaces' || effect === 'updates');
  if (where !== undefined && !reaches)
    return [`said to be ${effects.join(', ')}, and the engine has another ${where}`];
  if (where === undefined && effects.includes('updates') && !effects.includes('replaces'))
    return [`said to be updated, and the engine has the same`];
  return [];
}

function objectFaults(answer: Answer, { diff }: Prediction): string[] {
  return (['networks', 'configs', 'secrets', 'volumes'] as const).flatMap((kind) => {
    const keys = objectKeys(answer.member)[kind];
    return diff[kind]
      .filter(({ name, change }) => keys.includes(name) && change === 'update')
      .flatMap(({ name, changes }) => {
        const swarmName = nameOnEngine(answer.member.to, kind, name, answer.group.stack);
        const [old, now] = [answer.before, answer.after].map((state) => state[kind].get(swarmName));
        const effects = changes.map(({ effect }) => effect);
        const isChanged = firstDifference(now, old) !== undefined;
        if (old === undefined || effects.includes('replaces')) return [];
        const said = effects.includes('updates');
        if (said === isChanged) return [];
        return [
          `${kind}.${name}: said to be ${effects.join(', ')}, and it ${isChanged ? 'changed' : 'stayed'}`,
        ];
      });
  });
}

function objectKeys({ from, to }: { from: Fragment; to: Fragment }): Record<ObjectKind, string[]> {
  const keys = (kind: ObjectKind) =>
    [from, to].flatMap((side) => Object.keys((side[kind] as Fragment) ?? {}));
  return {
    networks: keys('networks'),
    volumes: keys('volumes'),
    configs: keys('configs'),
    secrets: keys('secrets'),
  };
}
