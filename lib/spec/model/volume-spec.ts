/** A volume in the short form, read. */
export interface VolumeSpecReading {
  readonly type: 'volume' | 'bind';
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly noCopy: boolean;
  readonly propagation: string | undefined;
  /** Words among the options that mean nothing to Docker. */
  readonly ignored: readonly string[];
}

/**
 * Reads `[source:]target[:options]` without knowing whether Windows is meant: a single letter before a colon is a drive.
 *
 * @returns what is wrong with it, as a text, where Docker refuses it.
 */
export function parseVolumeSpec(spec: string): VolumeSpecReading | string {
  if (spec === '') return 'it is empty';
  const plain = { readOnly: false, noCopy: false, propagation: undefined, ignored: [] };
  if (Buffer.byteLength(spec) <= 2) return { ...plain, type: 'volume', source: '', target: spec };
  const parts = splitAtColons(spec);
  if (parts.includes('')) return 'there is nothing between two of its colons, or at an end';
  if (parts.length > 3) return 'it has too many colons';
  const [first = '', second, options] = parts;
  if (second === undefined) return { ...plain, type: 'volume', source: '', target: first };
  return {
    type: isPath(first) ? 'bind' : 'volume',
    source: first,
    target: second,
    ...readOptions(options?.split(',') ?? []),
  };
}

function splitAtColons(spec: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const char of spec) {
    if (char === ':' && !/^\p{L}$/u.test(part)) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
}

const propagations = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']);

function readOptions(options: readonly string[]) {
  let readOnly = false;
  let noCopy = false;
  let propagation: string | undefined;
  const ignored: string[] = [];
  for (const option of options) {
    if (option === 'ro' || option === 'rw') readOnly = option === 'ro';
    else if (option === 'nocopy') noCopy = true;
    else if (propagations.has(option)) propagation = option;
    else ignored.push(option);
  }
  return { readOnly, noCopy, propagation, ignored };
}

/** A path, a home directory, a Windows drive or a Windows pipe; anything else is the name of a volume. */
function isPath(source: string): boolean {
  return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}
