import { brand } from '../core/brand.js';
import type { Finding } from '../spec/finding.js';
import { formatFinding } from '../spec/format-finding.js';

const synthError = brand('SynthError');

/** What `app.synth()` throws when something would not deploy: all findings at once. Nothing was written. */
export class SynthError extends Error {
  /** Whether the value is a synthesis error, also one from another copy of this library. */
  static isSynthError(value: unknown): value is SynthError {
    return synthError.has(value);
  }

  /** The name of the class. */
  override readonly name = 'SynthError';

  constructor(
    /** Everything that was found, errors first. */
    readonly findings: readonly Finding[],
  ) {
    super(`nothing was written:\n${findings.map((finding) => formatFinding(finding)).join('\n')}`);
    synthError.mark(this);
    // The place is in the findings; a stack trace would only bury it.
    this.stack = `${this.name}: ${this.message}`;
  }
}
