/** How much a finding matters: `error` is refused or dropped, `warning` deploys and then hurts, `info` is advice. */
export type Severity = 'error' | 'warning' | 'info';

/** What a check says of one place in a stack: where, what a Swarm would do with it, what to write instead. */
export interface Finding {
  /** The id of the rule that speaks, for instance `swarm/restart-condition`. */
  readonly rule: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is wrong and what a Swarm would do with it, in one sentence. */
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly remedy: string;
  /** The YAML path, as {@link formatPath} writes it: `services.api.ports[0].published`. @default none: the stack as a whole */
  readonly path?: string;
  /** The path of the construct that wrote it: `openbalena/api`. @default unknown: no app was run */
  readonly construct?: string;
  /** The stack file, when the finding came from one. @default none */
  readonly file?: string;
  /** Line in the file, from 1. @default unknown */
  readonly line?: number;
  /** Column in the line, from 1. @default unknown */
  readonly column?: number;
  /** Set exactly when the `docker` CLI or a swarm engine would refuse the deploy because of it. @default nobody does */
  readonly refusedBy?: 'cli' | 'engine';
}
