import type { YamlValue } from '../../yaml/values.js';
import { doubled } from './doubled.js';
import type { JsonType } from './json-type.js';
import { type Misfit, misfit, Shape, withEntry } from './shape.js';

const types: readonly JsonType[] = ['list'];

class ListShape extends Shape {
  override readonly types = types;
  private readonly items: Shape;
  /** Whether an item may stand there once only. */
  private readonly unique: boolean;

  constructor(items: Shape, unique: boolean) {
    super();
    this.items = items;
    this.unique = unique;
  }

  override accepts(value: YamlValue): boolean {
    return Array.isArray(value);
  }

  override check(value: YamlValue): Misfit[] | undefined {
    if (!Array.isArray(value)) return this.wrongType(value);
    let misfits: Misfit[] | undefined;
    value.forEach((item, index) => {
      const entry = this.items.check(item);
      if (entry !== undefined) misfits = withEntry(misfits, index, entry);
    });
    const again = this.unique ? doubled(value) : undefined;
    if (again === undefined) return misfits;
    const text = `stands there twice; it is the same as entry ${again.first}`;
    return [...(misfits ?? []), misfit({ text, remedy: 'Remove one of them.' }, again.second)];
  }
}

export function list(items: Shape): Shape {
  return new ListShape(items, false);
}

export function uniqueList(items: Shape): Shape {
  return new ListShape(items, true);
}
