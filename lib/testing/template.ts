import type { Stack } from '../core/stack.js';
import type { Section, SectionSpecs } from '../core/stack-element.js';
import type { Finding } from '../spec/finding.js';
import { formatFinding } from '../spec/format-finding.js';
import type { NetworkSpec, ServiceSpec, StackSpec, VolumeSpec } from '../spec/stack.generated.js';
import { nearestKey } from '../spec/validate/nearest.js';
import type { CheckProps } from '../synth/check.js';
import { compare } from './compare.js';
import { type Difference, show } from './difference.js';
import type { Pattern } from './matcher.js';
import { nearest } from './nearest.js';
import { filesOfStack, findingsOf, specOf } from './render-stack.js';
import { compareSnapshot, type SnapshotUpdate } from './stack-snapshot.js';
import { TemplateError } from './template-error.js';

/** A service that was found: its name in the stack file, and what stands there. */
export interface FoundService {
  /** Its key under `services`. */
  readonly name: string;
  /** The service as the stack files say it. */
  readonly spec: ServiceSpec;
}

/** How many differences a message shows at most. */
const MOST_SHOWN = 10;

/**
 * What a stack says, for assertions in tests: the active deploy set, its files taken together, as the YAML has it.
 * Assertions throw a {@link TemplateError}, so they work in every test runner.
 *
 * @example
 * const template = Template.from(stack);
 * template.count('services', 2);
 * template.hasService('web', { image: 'nginx:1.29-alpine', deploy: { replicas: 2 } });
 * template.hasNoFindings();
 */
export class Template {
  /**
   * Renders a stack; nothing is written, and nothing is checked until findings are asked for.
   *
   * @param checks other rules than the app's, or what is known of the swarm. @default those of the app
   */
  static from(stack: Stack, checks: CheckProps = {}): Template {
    return new Template(stack, specOf(stack), checks);
  }

  private constructor(
    private readonly stack: Stack,
    /** The spec itself. */
    readonly spec: StackSpec,
    private readonly checks: CheckProps,
  ) {}

  /** The name that `docker stack deploy` is given. */
  get stackName(): string {
    return this.stack.stackName;
  }

  /** The services by name. */
  get services(): Readonly<Record<string, ServiceSpec>> {
    return this.spec.services ?? {};
  }

  /** The networks by key. */
  get networks(): Readonly<Record<string, NetworkSpec | null>> {
    return this.spec.networks ?? {};
  }

  /** The volumes by key. */
  get volumes(): Readonly<Record<string, VolumeSpec | null>> {
    return this.spec.volumes ?? {};
  }

  /** The files of the stack by path, as they stand in the assembly, except for the version of this library. */
  get files(): ReadonlyMap<string, string | Uint8Array> {
    return filesOfStack(this.stack);
  }

  /** What a synthesis finds in the stack and nobody has acknowledged: errors first, then warnings, then advice. */
  get findings(): readonly Finding[] {
    return findingsOf(this.stack, this.checks);
  }

  /**
   * One service, by its name.
   *
   * @throws {@link TemplateError} with the names that are there
   */
  service(name: string): ServiceSpec {
    return this.entry('services', name);
  }

  /** All services that are like this. */
  findServices(like: Pattern<ServiceSpec>): readonly FoundService[] {
    return Object.entries(this.services).flatMap(([name, spec]) =>
      compare(spec, like, [], 'like').length === 0 ? [{ name, spec }] : [],
    );
  }

  /**
   * The one service that is like this.
   *
   * @throws {@link TemplateError} with the nearest one and where it differs, or with the names when there are several
   * @example
   * const { name } = Template.from(stack).findService({ image: Match.stringMatching(/^postgres:/) });
   */
  findService(like: Pattern<ServiceSpec>): FoundService {
    const [found, ...others] = this.findServices(like);
    if (found === undefined) throw this.noService(like);
    if (others.length > 0) {
      const names = [found, ...others].map(({ name }) => name).join(', ');
      throw new TemplateError(`${others.length + 1} services are like ${show(like)}: ${names}.`);
    }
    return found;
  }

  /**
   * Asserts that a service holds at least these properties.
   *
   * @throws {@link TemplateError} with every place that differs
   */
  hasService(name: string, like: Pattern<ServiceSpec>): void {
    this.has('services', name, like);
  }

  /**
   * Asserts that an entry of a top-level map holds at least these properties.
   *
   * @throws {@link TemplateError} with every place that differs
   * @example
   * Template.from(stack).has('networks', 'backend', { internal: true });
   */
  has<S extends Section>(section: S, key: string, like: Pattern<SectionSpecs[S]>): void {
    const differences = compare(this.entry(section, key), like, [section, key], 'like');
    if (differences.length > 0) throw new TemplateError(list(differences).join('\n'));
  }

  /**
   * Asserts how many entries a section has.
   *
   * @throws {@link TemplateError} with the entries that are there
   */
  count(section: Section, expected: number): void {
    const keys = Object.keys(this.spec[section] ?? {});
    if (keys.length !== expected) {
      throw new TemplateError(
        `expected ${expected} ${section}, found ${keys.length}: ${keys.join(', ') || 'none'}.`,
      );
    }
  }

  /**
   * Asserts that a synthesis finds nothing in the stack, not even advice, that nobody has acknowledged.
   *
   * @throws {@link TemplateError} with every finding
   */
  hasNoFindings(): void {
    const { findings } = this;
    if (findings.length === 0) return;
    const text = findings.map((finding) => formatFinding(finding)).join('\n');
    throw new TemplateError(`expected no findings, found ${findings.length}:\n${text}`);
  }

  /**
   * Asserts that a synthesis finds something in the stack by this rule.
   *
   * @throws {@link TemplateError} with the rules that did find something
   */
  hasFinding(rule: string): void {
    const rules = new Set(this.findings.map((finding) => finding.rule));
    if (rules.has(rule)) return;
    throw new TemplateError(
      `expected a finding of ${rule}, found ${[...rules].join(', ') || 'nothing'} in ${this.stack.node.path}.`,
    );
  }

  /**
   * Asserts that the files of the stack are those in a directory, and writes them where there are none yet: for test
   * runners without `expect`. With vitest and jest use `expect(stack).toMatchStackSnapshot()`.
   *
   * @param update whether files are written: `all`, only `new` ones, or `none`. @default all under
   * `node --test --test-update-snapshots`, none where the environment has CI, otherwise new
   * @throws {@link TemplateError} with the lines that differ
   * @example
   * test('the stack files', () => Template.from(stack).matchesSnapshot('test/snapshots/shop'));
   */
  matchesSnapshot(directory: string, update?: SnapshotUpdate): void {
    const { differences } = compareSnapshot(this.files, directory, update);
    if (differences.length > 0) throw new TemplateError(differences.join('\n'));
  }

  /** The spec as plain data. */
  toJSON(): StackSpec {
    return this.spec;
  }

  private entry<S extends Section>(section: S, key: string): SectionSpecs[S] {
    const entries = (this.spec[section] ?? {}) as Record<string, SectionSpecs[S] | null>;
    const found = Object.hasOwn(entries, key) ? (entries[key] ?? ({} as SectionSpecs[S])) : undefined;
    if (found === undefined) throw noEntry(section, key, Object.keys(entries));
    return found;
  }

  private noService(like: Pattern<ServiceSpec>): TemplateError {
    const names = Object.keys(this.services);
    if (names.length === 0) return new TemplateError(`no service is like ${show(like)}; there are none.`);
    const { name, differences } = nearest(
      names.map((name) => [name, compare(this.services[name], like, ['services', name], 'like')]),
    );
    return new TemplateError(
      [
        `no service is like ${show(like)}.`,
        `The nearest is ${name}, of ${names.join(', ')}:`,
        ...list(differences).map((line) => `  ${line}`),
      ].join('\n'),
    );
  }
}

function noEntry(section: Section, key: string, keys: readonly string[]): TemplateError {
  const near = nearestKey(key, keys);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  return new TemplateError(
    `there is no ${section.slice(0, -1)} ${key}; there are ${keys.join(', ') || 'none'}.${guess}`,
  );
}

function list(differences: readonly Difference[]): string[] {
  const shown = differences.slice(0, MOST_SHOWN).map(({ message }) => message);
  const left = differences.length - shown.length;
  return left === 0 ? shown : [...shown, `and ${left} more.`];
}
