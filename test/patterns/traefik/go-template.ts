/**
 * Fills in the actions that the dynamic configuration file may hold, as Go's text/template with Sprig's functions does.
 * An action of any other form is an error.
 */
export function fillTemplate(text: string, environment: Readonly<Record<string, string>>): string {
  let result = '';
  let rest = text;
  while (rest.includes('{{')) {
    const open = rest.indexOf('{{');
    const close = rest.indexOf('}}', endOfStrings(rest, open));
    result += rest.slice(0, open) + action(rest.slice(open + 2, close), environment);
    rest = rest.slice(close + 2);
  }
  return result + rest;
}

const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const LITERAL = new RegExp(`^ (${QUOTED}) $`);
const VARIABLE = new RegExp(`^ env "([A-Za-z0-9_]+)"(?: \\| (regexQuoteMeta|default (${QUOTED})))? $`);

function action(body: string, environment: Readonly<Record<string, string>>): string {
  const literal = LITERAL.exec(body)?.[1];
  if (literal !== undefined) return JSON.parse(literal) as string;
  const match = VARIABLE.exec(body);
  if (match === null) throw new Error(`an action that is none of ours: {{${body}}}`);
  const [, name = '', pipe, fallback] = match;
  const value = environment[name] ?? '';
  if (pipe === 'regexQuoteMeta') return value.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
  return fallback !== undefined && value === '' ? (JSON.parse(fallback) as string) : value;
}

/** Where an action's text in double quotes ends: braces in it close nothing. */
function endOfStrings(text: string, open: number): number {
  let inString = false;
  for (let index = open + 2; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && text.startsWith('}}', index)) return index;
  }
  throw new Error(`an action without an end: ${text.slice(open)}`);
}
