import type { Parameter } from '../core/parameter.js';
import { hasToken, replaceTokens } from '../core/token.js';
import { escapeDollars } from '../spec/interpolate.js';
import { setOwn } from '../spec/yaml/values.js';
import { formatPath, type YamlPath } from '../spec/yaml-path.js';

/** A reference that nothing stands behind or that stands where docker fills in nothing, or what is no plain data. */
export interface ResolveFault {
  readonly rule: 'stackwright/parameter-reference' | 'stackwright/unwritable';
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Replaces the parameter references inside a spec: a value that is known and not secret is written out, any other
 * becomes `${NAME…}`. Every other dollar is doubled, so that docker reads it as itself.
 */
export class Resolver {
  /** What could not be resolved, in the order in which it was met. */
  readonly faults: ResolveFault[] = [];

  /** The collections that lead to the value at hand; there are never more than a few. */
  private readonly above: object[] = [];

  constructor(private readonly parameters: ReadonlyMap<string, Parameter>) {}

  /** The same value with every string resolved. Objects, maps and arrays are copied. */
  resolve<T>(value: T, path: YamlPath = []): T {
    return this.value(value, [...path]) as T;
  }

  private value(value: unknown, path: (string | number)[]): unknown {
    if (typeof value === 'string')
      return value.includes('$') || hasToken(value) ? this.text(value, path) : value;
    if (value === null || typeof value !== 'object') return value;
    if (this.above.includes(value)) return this.refuse('contains itself', path);
    if (!isPlain(value)) return this.refuse('is an object of a class', path);
    this.above.push(value);
    const result = Array.isArray(value)
      ? value.map((item, index) => this.at(item, path, index))
      : this.map(value, path);
    this.above.pop();
    return result;
  }

  private map(value: object, path: (string | number)[]): object {
    const result: Record<string, unknown> = {};
    if (value instanceof Map) for (const [key, item] of value) this.entry(result, String(key), item, path);
    else
      for (const key of Object.keys(value)) this.entry(result, key, value[key as keyof typeof value], path);
    return result;
  }

  private entry(
    result: Record<string, unknown>,
    key: string,
    item: unknown,
    path: (string | number)[],
  ): void {
    if (item === undefined) return;
    setOwn(result, hasToken(key) ? this.key(key, path) : key, this.at(item, path, key));
  }

  /** What cannot be written is reported here, before anything walks through it. */
  private refuse(problem: string, path: YamlPath): null {
    const place = formatPath(path);
    this.faults.push({
      rule: 'stackwright/unwritable',
      path: place,
      message: `${place} ${problem}; a stack file holds plain data.`,
      remedy: 'Write its text or its number, or a map of its own with what is meant.',
    });
    return null;
  }

  private at(value: unknown, path: (string | number)[], step: string | number): unknown {
    path.push(step);
    const result = this.value(value, path);
    path.pop();
    return result;
  }

  private text(text: string, path: YamlPath): string {
    return replaceTokens(text, escapeDollars, (name) => {
      const parameter = this.lookUp(name, path);
      if (parameter === undefined) return '';
      return parameter.secret || parameter.value === undefined
        ? parameter.reference
        : escapeDollars(parameter.value);
    });
  }

  /** Docker fills in values, never keys: a key can only hold what is known now. */
  private key(key: string, path: YamlPath): string {
    return replaceTokens(
      key,
      (part) => part,
      (name) => {
        const parameter = this.lookUp(name, path);
        if (parameter !== undefined && (parameter.secret || parameter.value === undefined)) {
          this.faults.push({
            rule: 'stackwright/parameter-reference',
            path: formatPath(path),
            message: `${formatPath(path)} has a key that refers to the parameter ${name}, whose value is not known at synthesis; docker fills in values, never keys.`,
            remedy: `Use ${name} in a value, or give it when you synthesize.`,
          });
        }
        return parameter?.value ?? '';
      },
    );
  }

  private lookUp(name: string, path: YamlPath): Parameter | undefined {
    const parameter = this.parameters.get(name);
    if (parameter === undefined) {
      this.faults.push({
        rule: 'stackwright/parameter-reference',
        path: formatPath(path),
        message: `${formatPath(path)} refers to the parameter ${name}, which is not in this app's tree.`,
        remedy: `Create new Parameter(app, '${name}', …) in the app that uses it.`,
      });
    }
    return parameter;
  }
}

function isPlain(value: object): boolean {
  if (Array.isArray(value) || value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The parameters of a tree by name. Of two with one name the first counts; `onClash` hears of the second. */
export function parametersByName(
  parameters: readonly Parameter[],
  onClash: (first: Parameter, second: Parameter) => void,
): Map<string, Parameter> {
  const byName = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const first = byName.get(parameter.parameterName);
    if (first === undefined) byName.set(parameter.parameterName, parameter);
    else if (!isSame(first, parameter)) onClash(first, parameter);
  }
  return byName;
}

function isSame(one: Parameter, other: Parameter): boolean {
  return one.reference === other.reference && one.secret === other.secret && one.value === other.value;
}
