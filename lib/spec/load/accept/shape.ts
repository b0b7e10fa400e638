import type { YamlValue } from '../../yaml/values.js';
import type { YamlPath } from '../../yaml-path.js';
import { type JsonType, wrongType } from './json-type.js';

/** Words for what is refused. The text goes on after the path: `must be a list`. */
export interface Words {
  readonly text: string;
  readonly remedy: string;
}

/**
 * What a shape refuses, and where below the value that it was asked about. Hardly anything is refused, so nobody keeps
 * the way down to a value: the steps are added on the way up.
 */
export interface Misfit {
  /** The steps from the misfit up. */
  readonly steps: (string | number)[];
  /** @param path the steps from the top of the file down */
  readonly words: (path: YamlPath) => Words;
}

/** What may stand at a place. There is a class for each kind. */
export abstract class Shape {
  /** The JSON types that it takes. */
  abstract readonly types: readonly JsonType[];

  /** Whether it takes the JSON type of a value. */
  abstract accepts(value: YamlValue): boolean;

  /** What it refuses of a value; undefined for nothing. */
  abstract check(value: YamlValue): Misfit[] | undefined;

  protected wrongType(value: YamlValue): Misfit[] {
    return [misfit(wrongType(this.types, value))];
  }
}

/** A misfit of the value itself, or of an entry of it. */
export function misfit(words: Words, ...steps: (string | number)[]): Misfit {
  return { steps, words: () => words };
}

/** Adds what an entry was refused for to what its list or mapping was refused for so far. */
export function withEntry(above: Misfit[] | undefined, step: string | number, entry: Misfit[]): Misfit[] {
  for (const { steps } of entry) steps.push(step);
  return above === undefined ? entry : [...above, ...entry];
}

/** Anything, as long as YAML's types are JSON's. */
class AnyShape extends Shape {
  override readonly types = [];

  override accepts(): boolean {
    return true;
  }

  override check(): undefined {
    return undefined;
  }
}

/** The first option that takes the JSON type of a value decides about it. */
class EitherShape extends Shape {
  override readonly types: readonly JsonType[];
  private readonly options: readonly Shape[];

  constructor(options: readonly Shape[]) {
    super();
    this.options = options;
    this.types = options.flatMap(({ types }) => types);
  }

  override accepts(value: YamlValue): boolean {
    return this.options.some((option) => option.accepts(value));
  }

  override check(value: YamlValue): Misfit[] | undefined {
    for (const option of this.options) if (option.accepts(value)) return option.check(value);
    return this.wrongType(value);
  }
}

export const any: Shape = new AnyShape();

export function either(...options: Shape[]): Shape {
  return new EitherShape(options);
}
