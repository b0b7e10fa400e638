import type { YamlValue } from '../../yaml/values.js';
import type { JsonType } from './json-type.js';
import { type Misfit, misfit, Shape, withEntry } from './shape.js';
import { unknownKey } from './unknown-key.js';

/** What a mapping may hold besides the keys that are known by name. */
export interface MappingOptions {
  /** What stands under keys with names of the user's. */
  readonly pattern?: RegExp;
  readonly entries?: Shape;
  readonly required?: readonly string[];
  /** Whether keys that nothing speaks of are let through, unchecked. @default false */
  readonly open?: boolean;
  /** Whether it may be left empty (`default:`). @default false */
  readonly nullable?: boolean;
}

class MappingShape extends Shape {
  override readonly types: readonly JsonType[];
  private readonly keys: ReadonlyMap<string, Shape>;
  private readonly pattern: RegExp | undefined;
  private readonly entries: Shape | undefined;
  private readonly required: readonly string[];
  private readonly open: boolean;
  private readonly nullable: boolean;

  constructor(keys: Readonly<Record<string, Shape>>, options: MappingOptions) {
    super();
    this.keys = new Map(Object.entries(keys));
    this.pattern = options.pattern;
    this.entries = options.entries;
    this.required = options.required ?? [];
    this.open = options.open ?? false;
    this.nullable = options.nullable ?? false;
    this.types = this.nullable ? ['mapping', 'null'] : ['mapping'];
  }

  override accepts(value: YamlValue): boolean {
    return value instanceof Map || (value === null && this.nullable);
  }

  override check(value: YamlValue): Misfit[] | undefined {
    if (value === null && this.nullable) return undefined;
    if (!(value instanceof Map)) return this.wrongType(value);
    let misfits: Misfit[] | undefined;
    value.forEach((item, key) => {
      const shape = this.keys.get(key) ?? (this.pattern?.test(key) ? this.entries : undefined);
      const entry = shape?.check(item);
      if (entry !== undefined) misfits = withEntry(misfits, key, entry);
      else if (shape === undefined && !this.open) misfits = [...(misfits ?? []), this.unknown(key)];
    });
    for (const key of this.required) {
      if (value.has(key)) continue;
      misfits = [...(misfits ?? []), misfit({ text: `has no ${key}`, remedy: `Write ${key}: as well.` })];
    }
    return misfits;
  }

  private unknown(key: string): Misfit {
    const known = { keys: [...this.keys.keys()], pattern: this.pattern };
    return { steps: [key], words: (path) => unknownKey(known, path) };
  }
}

/** A mapping with these keys and no others, unless the options say so. */
export function mapping(keys: Readonly<Record<string, Shape>>, options: MappingOptions = {}): Shape {
  return new MappingShape(keys, options);
}
