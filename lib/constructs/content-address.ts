import { createHash, scryptSync } from 'node:crypto';

const LENGTH = 12;

/** A short name for a content that anybody may see: another content, another name. */
export function contentAddress(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, LENGTH);
}

/**
 * The same for a secret. A plain hash of a weak password could be found by trying; this one costs so much that
 * trying does not pay.
 *
 * @param salt what the secret is called, so that equal secrets in two places do not show as equal
 */
export function secretAddress(content: string | Uint8Array, salt: string): string {
  return scryptSync(content, `stackwright:${salt}`, LENGTH / 2).toString('hex');
}
