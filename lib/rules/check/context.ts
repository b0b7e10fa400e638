import type { Severity } from '../../spec/finding.js';
import type { DeploySet, LoadNote, StackDocument } from '../../spec/load/index.js';
import type { StackSpec } from '../../spec/stack.generated.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import type { CheckFacts } from './rule.js';
import type { StackIndex } from './stack-index.js';

/** What a rule says of one place. Everything it leaves out comes from the rule. */
export interface Problem {
  /** The place in the merged model, or in `document` when that is given. */
  readonly path: YamlPath;
  /** What follows the place in the sentence: `is "always"; an engine refuses it`. */
  readonly message: string;
  /** What to write instead. @default the rule's remedy */
  readonly remedy?: string;
  /** Given when the place weighs less than the rule. @default the rule's severity */
  readonly severity?: Severity;
  /** Given when someone else refuses it, or nobody does. @default the rule's */
  readonly refusedBy?: 'cli' | 'engine' | 'nobody';
  /** The file whose own text is meant, rather than the merged model. @default the merged model */
  readonly document?: StackDocument;
}

/** What reading a file lost, and the file. */
export interface Note extends LoadNote {
  /** The file that lost it. */
  readonly document: StackDocument;
}

/** What a rule sees: the deploy set, an index of it that all rules share, and what is known of the swarm. */
export interface RuleContext {
  /** The set as `docker stack config` prints it: merged, interpolated, every entry in its long form. */
  readonly model: StackSpec;
  /** The files as they are written, in order. */
  readonly documents: readonly StackDocument[];
  /** The services, networks, volumes, configs and secrets of the model, read once. */
  readonly index: StackIndex;
  /** The deploy set as a whole, to find the place of a path in a file. */
  readonly set: DeploySet;
  /** What is known besides the files. */
  readonly facts: CheckFacts;
  /** The engine version that the rules assume: the one given, or the oldest in use. */
  readonly engineVersion: string;
  /** What reading the files lost without a refusal, of one kind. */
  readonly notes: (kind: LoadNote['kind']) => readonly Note[];
  /** Says that something is wrong at a place. */
  readonly report: (problem: Problem) => void;
}
