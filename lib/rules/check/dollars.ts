import type { YamlPath } from '../../spec/yaml-path.js';
import { type VariableReference, variableReferences } from '../grammar/variables.js';

/** The variables of a text that the environment of the deploy does not hold, without a default or an error. */
export function unsetReferences(
  text: string,
  env: Readonly<Record<string, string>> | undefined,
): VariableReference[] {
  if (!text.includes('$')) return [];
  return variableReferences(text).filter(({ name, guarded }) => !guarded && !Object.hasOwn(env ?? {}, name));
}

/** Whether a `$` was likely meant as it stands: in the middle of a word, in a list of them, or in a command. */
export function isLikelyLiteral(
  { braced, start, end }: VariableReference,
  text: string,
  path: YamlPath,
): boolean {
  if (braced) return false;
  if (
    /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) ||
    text.charAt(end) === '$' ||
    text.charAt(start - 1) === '$'
  )
    return true;
  const place = path.slice(2);
  return (
    place[0] === 'command' || place[0] === 'entrypoint' || (place[0] === 'healthcheck' && place[1] === 'test')
  );
}
