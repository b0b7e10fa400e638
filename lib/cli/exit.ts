/** What a command's exit code says to a pipeline. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** The answer is no: findings, differences, not converged. */
  no: 1,
  /** Wrong usage. */
  usage: 2,
} as const;
