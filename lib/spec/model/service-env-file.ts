/** Variables in the order of their lines, or what Docker refuses the file for. */
export type EnvFileReading =
  | { readonly variables: readonly (readonly [name: string, value: string])[] }
  | { readonly problem: string; readonly line: number };

/** Docker's reader takes no line of this many bytes or more. */
const longestLine = 65_536;
/** What Go calls space; unlike `\s` it has U+0085 and lacks U+FEFF. */
const leadingSpace = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * Reads an env file as the `docker` CLI does: `NAME=value` to the end of the line, with quotes and spaces as part of the
 * value; `NAME` alone asks the environment; `#` starts a comment only at the start of a line.
 */
export function readServiceEnvFile(
  content: string | Uint8Array,
  lookup: (name: string) => string | undefined,
): EnvFileReading {
  const variables: (readonly [string, string])[] = [];
  let number = 0;
  for (const bytes of linesOf(content)) {
    number++;
    if (bytes.length >= longestLine) return { problem: 'is longer than 65,535 bytes', line: number };
    const text = decodeUtf8(bytes);
    if (text === undefined) return { problem: 'is not UTF-8', line: number };
    const line = text
      .replace(/\r$/, '')
      .replace(number === 1 ? /^\ufeff/ : /^$/, '')
      .replace(leadingSpace, '');
    if (line === '' || line.startsWith('#')) continue;
    const at = line.indexOf('=');
    const name = at === -1 ? line : line.slice(0, at);
    if (name === '') return { problem: 'has no name in front of its =', line: number };
    if (/[ \t]/.test(name)) return { problem: 'has a name with a space in it', line: number };
    const value = at === -1 ? lookup(name) : line.slice(at + 1);
    if (value !== undefined) variables.push([name, value]);
  }
  return { variables };
}

function* linesOf(content: string | Uint8Array): Generator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    yield bytes.subarray(start, end === -1 ? bytes.length : end);
    start = end === -1 ? bytes.length : end + 1;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
