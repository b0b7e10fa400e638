import { valuesOf } from '../../spec/load/index.js';
import { valueAt } from '../../spec/yaml/values.js';
import { variableReferences } from '../grammar/variables.js';
import type { Note, RuleContext } from './context.js';

/** A variable that is not set, where a text uses it. */
export interface UnsetVariable extends Note {
  /** Whether its `$` was likely meant as it stands: in the middle of a word, in a list of them, or in a command. */
  readonly likelyLiteral: boolean;
}

/** The variables that nothing sets, in all files. */
export function unsetVariables({ notes }: Pick<RuleContext, 'notes'>): UnsetVariable[] {
  return notes('unset-variable').map((note) => ({ ...note, likelyLiteral: isLikelyLiteral(note) }));
}

function isLikelyLiteral({ document, path, text: name }: Note): boolean {
  const text = valueAt(valuesOf(document).written, path);
  if (typeof text !== 'string') return false;
  const reference = variableReferences(text).find((one) => one.name === name && !one.guarded);
  if (reference === undefined || reference.braced) return false;
  const before = text.charAt(reference.start - 1);
  if (/[\p{L}\p{N}$]/u.test(before) || text.charAt(reference.end) === '$') return true;
  const place = path.slice(2);
  return (
    place[0] === 'command' || place[0] === 'entrypoint' || (place[0] === 'healthcheck' && place[1] === 'test')
  );
}
