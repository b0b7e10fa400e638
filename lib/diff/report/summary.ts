import { counted, listed } from '../../spec/words.js';
import { isEmptyDiff } from '../is-empty.js';
import type { StackDiff } from '../types.js';
import { changedObjects, serviceSections } from './sections.js';

/**
 * A diff in one sentence or two, the worst first.
 *
 * @example
 * summary(diff); // 1 service is down while it is replaced (db); 2 are replaced one task after the other. 1 volume changes.
 */
export function summary(diff: StackDiff): string {
  if (isEmptyDiff(diff)) return 'Nothing changes.';
  const sentences = [servicesSentence(diff), objectsSentence(diff)].filter((sentence) => sentence !== '');
  const risk = [
    ...(diff.dataAtRisk.length > 0 ? ['Data are at risk.'] : []),
    ...(diff.blocked.some(({ kind }) => kind === 'refused') ? ['The engine refuses the deploy.'] : []),
    ...(diff.blocked.some(({ kind }) => kind === 'stuck') ? ['An update never ends.'] : []),
  ];
  const said = [...risk, ...sentences];
  return said.length > 0 ? said.join(' ') : 'Nothing that an engine sees changes.';
}

function servicesSentence(diff: StackDiff): string {
  const parts = serviceSections(diff).flatMap(({ id, services }) => {
    const names = services.map(({ name }) => name);
    const which = names.length > 6 ? '' : ` (${names.join(', ')})`;
    const count = counted(names.length, 'service');
    const verb = names.length === 1 ? 'is' : 'are';
    if (id === 'stopped') return `${count} ${verb} stopped${which}`;
    if (id === 'gap') return `${count} ${verb} down for a while${which}`;
    if (id === 'replaced') return `${count} ${verb} replaced without a gap${which}`;
    if (id === 'removed') return `${count} ${verb} removed${which}`;
    if (id === 'created') return `${count} ${verb} created${which}`;
    if (id === 'kept') return `${count} ${verb} updated while the tasks stay${which}`;
    return [];
  });
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function objectsSentence(diff: StackDiff): string {
  const objects = changedObjects(diff).filter(({ object }) =>
    object.changes.some(({ effect }) => effect !== 'none' && effect !== 'ignored'),
  );
  const kinds = ['network', 'volume', 'config', 'secret'] as const;
  const parts = kinds.flatMap((kind) => {
    const number = objects.filter(({ word }) => word === kind).length;
    return number === 0 ? [] : [counted(number, kind)];
  });
  if (parts.length === 0) return '';
  return `${listed(parts)} ${objects.length === 1 ? 'changes' : 'change'}.`;
}
