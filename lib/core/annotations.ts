import type { IConstruct } from 'constructs';
import type { Finding, Severity } from '../spec/finding.js';

const FINDING = 'stackwright:finding';
const ACKNOWLEDGEMENT = 'stackwright:acknowledgement';

/** What a construct says of itself: a finding without its place, which the tree adds. */
export interface Annotation {
  /** The rule's id, for instance `openbalena/domain`. */
  readonly rule: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly remedy: string;
  /** Which prop, setting or YAML path is meant. @default the construct as a whole */
  readonly path?: string;
}

/** A finding that a stack accepts, with the reason that the manifest keeps. */
export interface Acknowledgement {
  /** The path of the construct: `openbalena/api`. */
  readonly construct: string;
  /** The id of the rule: `swarm/image-tag`. */
  readonly rule: string;
  /** Why it is accepted, for whoever reads the manifest. */
  readonly reason: string;
}

/**
 * The findings and acknowledgements that constructs attach to themselves. Nothing is thrown: synthesis collects
 * all of them and reports them at once.
 *
 * @example
 * Annotations.of(this).addError({
 *   rule: 'shop/replicas',
 *   message: 'replicas is -1; a service runs 0 or more tasks.',
 *   remedy: 'Write replicas: 1.',
 *   path: 'replicas',
 * });
 */
export class Annotations {
  /** The annotations of one construct. */
  static of(construct: IConstruct): Annotations {
    return new Annotations(construct);
  }

  private constructor(private readonly construct: IConstruct) {}

  /** Attaches a finding that stops synthesis. */
  addError(annotation: Annotation): void {
    this.add('error', annotation);
  }

  /** Attaches a finding that is reported; it stops synthesis only under `--strict`. */
  addWarning(annotation: Annotation): void {
    this.add('warning', annotation);
  }

  /** Attaches advice. */
  addInfo(annotation: Annotation): void {
    this.add('info', annotation);
  }

  /**
   * Accepts the findings of one rule on this construct and everything below it. The manifest records the reason.
   *
   * @param rule the id of the rule, for instance `swarm/no-health-check`
   * @param reason why a reviewer should agree
   */
  acknowledge(rule: string, reason: string): void {
    const acknowledgement: Acknowledgement = { construct: this.construct.node.path, rule, reason };
    this.construct.node.addMetadata(ACKNOWLEDGEMENT, acknowledgement);
  }

  /** The findings attached to this construct itself. */
  get findings(): Finding[] {
    return this.entries(FINDING) as Finding[];
  }

  /** The acknowledgements attached to this construct itself. */
  get acknowledgements(): Acknowledgement[] {
    return this.entries(ACKNOWLEDGEMENT) as Acknowledgement[];
  }

  private add(severity: Severity, annotation: Annotation): void {
    const finding: Finding = { ...annotation, severity, construct: this.construct.node.path };
    this.construct.node.addMetadata(FINDING, finding);
  }

  private entries(type: string): unknown[] {
    return this.construct.node.metadata.filter((entry) => entry.type === type).map((entry) => entry.data);
  }
}

/**
 * Accepts the findings of one rule on a construct and everything below it; the manifest records the reason.
 *
 * @example
 * acknowledge(service, 'swarm/no-health-check', 'The image has no shell and no probe of its own.');
 */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  Annotations.of(construct).acknowledge(rule, reason);
}
