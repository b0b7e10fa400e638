import { UserError } from '../user-error.js';

const MODES = ['always', 'changed', 'never'] as const;

/** The value of `--resolve-image`. */
export function resolveImageOf(given: string | undefined): {
  readonly resolveImage?: (typeof MODES)[number];
} {
  if (given === undefined) return {};
  const mode = MODES.find((each) => each === given);
  if (mode === undefined)
    throw new UserError(`--resolve-image ${given} is not known; write ${MODES.join(', ')}.`);
  return { resolveImage: mode };
}
