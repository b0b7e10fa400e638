import { EXIT } from './exit.js';

/** A mistake of the user's, or of the world around: told in one line, without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    /** What the process ends with. @default 2, wrong usage */
    readonly exitCode: number = EXIT.usage,
  ) {
    super(message);
  }
}
