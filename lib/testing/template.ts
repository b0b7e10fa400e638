import { isDeepStrictEqual } from 'node:util';
import { Aspects } from '../core/aspects.js';
import { Parameter } from '../core/parameter.js';
import type { Stack } from '../core/stack.js';
import type { NetworkSpec, ServiceSpec, StackSpec, VolumeSpec } from '../spec/stack.generated.js';
import { renderFiles, usedEntries } from '../synth/render.js';
import { parametersByName, Resolver } from '../synth/resolve.js';

/** A top-level map that a template can count. */
export type TemplateSection = 'services' | 'networks' | 'volumes' | 'configs' | 'secrets';

/** The assertion failed: what was expected and what is there. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/**
 * The spec of a stack, for assertions in tests: what the active deploy set says, its files taken together.
 *
 * @example
 * const template = Template.from(stack);
 * template.hasService('web', { image: 'nginx:1.29-alpine', deploy: { replicas: 2 } });
 * template.count('volumes', 1);
 */
export class Template {
  /** Renders a stack without checking or writing it. */
  static from(stack: Stack): Template {
    Aspects.invoke(stack.node.root);
    const resolver = new Resolver(parametersByName(Parameter.allIn(stack.node.root), () => undefined));
    const specs = renderFiles(stack, usedEntries(stack));
    const active = stack.deploySets.find((set) => set.active)?.files ?? [];
    return new Template(
      merge(active.flatMap((file) => specs.get(file) ?? []).map((spec) => resolver.resolve(spec))),
    );
  }

  private constructor(
    /** The spec itself. */
    readonly spec: StackSpec,
  ) {}

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

  /**
   * One service.
   *
   * @throws {@link TemplateError} with the names that are there
   */
  service(name: string): ServiceSpec {
    const found = this.services[name];
    if (found === undefined) {
      throw new TemplateError(
        `there is no service ${name}; there are ${Object.keys(this.services).join(', ') || 'none'}.`,
      );
    }
    return found;
  }

  /**
   * Asserts that a service holds at least these properties; arrays must be equal.
   *
   * @throws {@link TemplateError} with the first property that differs
   */
  hasService(name: string, expected: Partial<ServiceSpec>): void {
    assertHolds(this.service(name), expected, `services.${name}`);
  }

  /**
   * Asserts how many entries a section has.
   *
   * @throws {@link TemplateError} with the entries that are there
   */
  count(section: TemplateSection, expected: number): void {
    const keys = Object.keys(this.spec[section] ?? {});
    if (keys.length !== expected) {
      throw new TemplateError(
        `expected ${expected} ${section}, found ${keys.length}: ${keys.join(', ') || 'none'}.`,
      );
    }
  }

  /** The spec as plain data, for snapshots. */
  toJSON(): StackSpec {
    return this.spec;
  }
}

function merge(specs: readonly StackSpec[]): StackSpec {
  const result: Record<string, unknown> = {};
  for (const spec of specs) {
    for (const [key, value] of Object.entries(spec)) {
      const before = result[key];
      result[key] = isMap(before) && isMap(value) ? { ...before, ...value } : value;
    }
  }
  return result;
}

function assertHolds(actual: unknown, expected: unknown, path: string): void {
  if (isMap(expected) && isMap(actual)) {
    for (const [key, value] of Object.entries(expected)) assertHolds(actual[key], value, `${path}.${key}`);
  } else if (!isDeepStrictEqual(actual, expected)) {
    throw new TemplateError(`${path} is ${JSON.stringify(actual)}; expected ${JSON.stringify(expected)}.`);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
