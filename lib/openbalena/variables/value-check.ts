/** What a value must be, wherever it comes from: a typed setting, a variable, an answer in a terminal. */
export interface ValueCheck {
  /** The id of the rule behind `openbalena/`. */
  readonly rule: string;
  /** Completes the sentence "it must be …". */
  readonly must: string;
  /** Whether a value is one. */
  accepts(value: string): boolean;
}

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const LINE_BREAK = /[\r\n\0]/;

function check(rule: string, must: string, accepts: (value: string) => boolean): ValueCheck {
  return { rule, must, accepts };
}

/** A DNS name of at least two labels: `balena.example.com`. */
export const domainName = check(
  'domain',
  'a domain name, without scheme, port or path',
  (value) => value.includes('.') && isHostName(value) && !isAddress(value),
);

/** A name or address, without a port. */
export const hostName = check(
  'host',
  'a host name or address, without scheme, port or path',
  (value) => isHostName(value) || isAddress(value),
);

/** A name or address that may have a port. */
export const hostAndPort = check(
  'endpoint',
  'a host name or address with an optional port, without scheme or path',
  (value) => {
    const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(value) ?? [];
    return (isHostName(host) || isAddress(host)) && (port === undefined || tcpPort.accepts(port));
  },
);

/** A port. */
export const tcpPort = check(
  'port',
  'a port, 1 to 65535',
  (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
);

/** A number of tasks. */
export const taskCount = check('replicas', 'a whole number, 0 or more', (value) => /^\d{1,9}$/.test(value));

/** A yes or no; {@link toBoolean} reads it. */
export const booleanText = check('boolean', 'true or false', (value) => toBoolean(value) !== undefined);

/** The boolean that a text stands for, if it stands for one. */
export function toBoolean(text: string): boolean | undefined {
  if (/^(true|yes|on|1)$/i.test(text)) return true;
  return /^(false|no|off|0)$/i.test(text) ? false : undefined;
}

/** A mail address, as far as anybody can tell from its form. */
export const mailAddress = check('email', 'a mail address', (value) => /^[^\s@]+@[^\s@]+$/.test(value));

/** A directory of a server, from its root. */
export const absolutePath = check(
  'path',
  'an absolute path without ".."',
  (value) => value.startsWith('/') && staysInside(value),
);

/** A path below something else. */
export const relativePath = check(
  'path',
  'a path without a leading slash and without ".."',
  (value) => value !== '' && !value.startsWith('/') && staysInside(value),
);

/** A version of the NFS protocol. */
export const nfsVersion = check('nfs-version', 'a version such as 4 or 4.2', (value) =>
  /^[234](\.\d)?$/.test(value),
);

/** Sixteen bytes in hexadecimal. */
export const deviceUuid = check('device-uuid', '32 hexadecimal digits', (value) =>
  /^[0-9a-f]{32}$/i.test(value),
);

/** Anything on one line. */
export const oneLine = check(
  'text',
  'one line of text, not empty',
  (value) => value.trim() !== '' && !LINE_BREAK.test(value),
);

/** One of several words, in any case. */
export function oneOf(rule: string, ...words: readonly string[]): ValueCheck {
  return check(rule, `one of ${words.join(', ')}`, (value) => words.includes(value.toUpperCase()));
}

function isHostName(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => LABEL.test(label));
}

function isAddress(text: string): boolean {
  return /^(\d{1,3}\.){3}\d{1,3}$/.test(text) || /^\[?[0-9a-f]*:[0-9a-f:.]+\]?$/i.test(text);
}

function staysInside(path: string): boolean {
  return !LINE_BREAK.test(path) && !path.split('/').includes('..');
}
