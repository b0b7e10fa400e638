import type { ObjectDiff } from '../types.js';
import { visible } from './value-text.js';

/** What becomes of a network, volume, config or secret, in a few words. */
export function objectText({ change, previousName, changes }: ObjectDiff): string {
  if (change === 'create') return 'created';
  if (change === 'remove') return 'no longer in the stack; a deploy does not remove it';
  if (change === 'rename') return `in place of ${visible(previousName ?? '')}, since its content changed`;
  return changes.every(({ effect }) => effect === 'none' || effect === 'ignored')
    ? 'the same to an engine'
    : 'changed';
}
