/** The service-level `restart`, as the CLI reads it where there is no `deploy.restart_policy`. */
export interface Restart {
  readonly name: string;
  readonly attempts: number;
}

/** Reads `NAME` or `NAME:COUNT`, or says why the CLI refuses it. */
export function parseRestart(text: string): Restart | { readonly problem: string } {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const count = colon < 0 ? '' : text.slice(colon + 1);
  if (colon >= 0 && name === '') return { problem: 'no policy before the colon' };
  if (count !== '' && !isInteger(count)) return { problem: 'the retry count must be an integer' };
  if (!['', 'no', 'always', 'unless-stopped', 'on-failure'].includes(name)) {
    return { problem: `unknown restart policy: ${name}` };
  }
  return { name: name === '' ? 'no' : name, attempts: Number(count) };
}

/** A whole number that fits into 64 bits. */
function isInteger(text: string): boolean {
  if (!/^[-+]?[0-9]+$/.test(text)) return false;
  const value = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(64, value) === value;
}
