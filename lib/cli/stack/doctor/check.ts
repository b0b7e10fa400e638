/** What one check of `doctor` found. */
export interface Check {
  readonly name: string;
  /** `fail` stops or hurts the stack now, `warn` may do so later, `skip` could not be looked at. */
  readonly state: 'ok' | 'warn' | 'fail' | 'skip';
  readonly text: string;
  /** What to do about it. @default nothing */
  readonly remedy?: string;
}

/** A check that is in order. */
export function ok(name: string, text: string): Check {
  return { name, state: 'ok', text };
}

/** A check that found something. */
export function found(state: 'warn' | 'fail' | 'skip', name: string, text: string, remedy?: string): Check {
  return { name, state, text, ...(remedy === undefined ? {} : { remedy }) };
}
