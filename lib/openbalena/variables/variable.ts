import type { ValueCheck } from './value-check.js';

/** A part of the system that is there or not, as the settings say. */
export type Feature =
  | 'external-postgres'
  | 'external-s3'
  | 'internal-s3'
  | 'nfs'
  | 'acme-cloudflare'
  | 'acme-gandi'
  | 'own-certificate'
  | 'extra-ca'
  | 'tunnel';

/** Where a variable belongs, for people who fill them in. */
export type VariableGroup =
  | 'general'
  | 'database'
  | 'object-storage'
  | 'nfs'
  | 'tls'
  | 'tunnel'
  | 'services'
  | 'images'
  | 'secrets';

/** One variable of the deployment. */
export interface Variable {
  /** Where it belongs. */
  readonly group: VariableGroup;
  /** What it is for, on one line. */
  readonly description: string;
  /** What holds when it is not set. @default none: it must be set */
  readonly default?: string;
  /** Whether it is a password, key or token. @default false */
  readonly secret?: boolean;
  /** How the operations command makes it when it is absent. @default not: somebody must know it */
  readonly generated?: 'secret' | 'device-uuid' | 'derived';
  /** The feature without which nobody asks for it. @default none: it is always asked for */
  readonly feature?: Feature | readonly Feature[];
  /** Whether it decides what the stack files contain, so that a change needs a new synthesis. @default false */
  readonly structural?: boolean;
  /** A name that it had before and that is still read. @default none */
  readonly olderName?: string;
  /** A value as it may look. @default the default */
  readonly example?: string;
  /** What a value must be. @default one line of text */
  readonly check?: ValueCheck;
}
