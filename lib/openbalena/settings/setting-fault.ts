import type { ValueCheck } from '../variables/value-check.js';

/** What is wrong with one setting or variable. */
export interface SettingFault {
  /** The rule's id: `openbalena/port`. */
  readonly rule: string;
  /** The setting (`nfs.port`) or the variable (`NFS_PORT`). */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly remedy: string;
  /** Whether it only deserves attention and does not stop the synthesis. @default false */
  readonly warning?: boolean;
}

const LONGEST = 60;

/** The fault of a value that does not pass its check. The value of a secret is never shown. */
export function faultOfValue(
  path: string,
  value: string,
  check: ValueCheck,
  options: { readonly secret?: boolean | undefined; readonly example?: string | undefined } = {},
): SettingFault {
  const shown = options.secret ? 'has a value (not shown)' : `is ${quoted(value)}`;
  return {
    rule: `openbalena/${check.rule}`,
    path,
    message: `${path} ${shown}; it must be ${check.must}.`,
    remedy:
      options.example === undefined || options.secret
        ? `Set ${path} to ${check.must}.`
        : `Set ${path} to ${check.must}, for instance ${options.example}.`,
  };
}

/** A value as a message shows it: in quotes, cut when it is long. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);
}
