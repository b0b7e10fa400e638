import { randomBytes } from 'node:crypto';
import { deriveValues, type Values } from './derived-values.js';
import { VARIABLE_NAMES, VARIABLES, type VariableName } from './variables/index.js';

/** A source of random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** The secrets that are made, not known: each is 32 random bytes. */
export const GENERATED_SECRETS: readonly VariableName[] = VARIABLE_NAMES.filter(
  (name) => VARIABLES[name].generated === 'secret',
);

/** A new secret: 32 random bytes in hexadecimal. */
export function generateSecret(random: RandomBytes = randomBytes): string {
  return hex(random(32));
}

/** A new `BALENA_DEVICE_UUID`: 16 random bytes in hexadecimal. */
export function generateDeviceUuid(random: RandomBytes = randomBytes): string {
  return hex(random(16));
}

/**
 * The values that a deployment still lacks and that can be made: the device id, the secrets (unless `TOKENS_MODE`
 * is `user`: then somebody gives them), and after them what is derived. What is there already stays.
 */
export function missingValues(values: Values, random: RandomBytes = randomBytes): Record<string, string> {
  const made: Record<string, string> = {};
  if (!values['BALENA_DEVICE_UUID']) made['BALENA_DEVICE_UUID'] = generateDeviceUuid(random);
  if (values['TOKENS_MODE']?.toLowerCase() !== 'user') {
    for (const name of GENERATED_SECRETS) if (!values[name]) made[name] = generateSecret(random);
  }
  const derived = Object.entries(deriveValues(values)).filter(([name]) => !values[name]);
  return { ...made, ...Object.fromEntries(derived) };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
