import { mapOf, setOwn, toPlain, type YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { type Behaviour, type GoMap, GoType, type GoValue, type MergeFail } from './go-type.js';

interface GoField {
  /** The key in a file; unlike other keys it is looked for in any case. */
  readonly name: string;
  /** The key as it is printed, which is how nearly every file writes it. */
  readonly key: string;
  readonly type: GoType;
}

/** The entries that are printed among the fields of their struct: its `x-` keys. */
const extras = 'Extras';

interface StructBehaviour extends Behaviour {
  /** How `docker stack config` prints it, where it is no mapping then. */
  readonly print?: (value: GoValue) => unknown;
  /** Whether every field is printed although it is empty. */
  readonly always?: boolean;
}

/** A mapping with fields that are known by name, each of a type of its own; other keys are passed over. */
export class GoStruct extends GoType {
  protected override readonly expected = 'a mapping';
  private readonly fields: readonly GoField[];
  private readonly byKey: ReadonlyMap<string, GoField>;
  private readonly printHook: StructBehaviour['print'];
  private readonly always: boolean;

  constructor(types: Readonly<Record<string, GoType>>, behaviour: StructBehaviour) {
    super(behaviour);
    this.printHook = behaviour.print;
    this.always = behaviour.always ?? false;
    this.fields = Object.entries(types).map(([name, type]) => ({ name, key: name.toLowerCase(), type }));
    this.byKey = new Map(this.fields.map((field) => [field.key, field]));
  }

  /** Whether a field is printed under this key. */
  has(key: string): boolean {
    return this.byKey.has(key);
  }

  override zero(): GoMap {
    return new Map();
  }

  override isZero(value: GoValue): boolean {
    let zero = true;
    mapOf(value).forEach((item, key) => {
      zero = zero && this.byKey.get(key)?.type.isZero(item) !== false;
    });
    return zero;
  }

  override takes(input: YamlValue): boolean {
    if (this.rewrites || !(input instanceof Map)) return false;
    let takes = true;
    input.forEach((item, key) => {
      takes = takes && this.byKey.get(key)?.type.takes(item) === true;
    });
    return takes;
  }

  /** Reads a value into a struct that nothing shares yet, and that may be changed therefore. */
  override decode(input: YamlValue, place: Place): GoMap {
    return super.decode(input, place) as GoMap;
  }

  override print(value: GoValue): unknown {
    return this.printHook === undefined ? this.printFields(value) : this.printHook(value);
  }

  /** Reads the fields in their order, whatever the order in the file. */
  protected override read(value: YamlValue, place: Place): GoMap {
    if (!(value instanceof Map)) return this.wrongType(value, place) as GoMap;
    const decoded: GoMap = new Map();
    const others = this.othersIn(value);
    for (const field of this.fields) {
      const key = others === undefined ? field.key : keyOf(field, value, others);
      const input = value.get(key);
      if (input !== undefined) decoded.set(field.key, field.type.decodeAt(input, place, key));
    }
    return decoded;
  }

  private printFields(value: GoValue): Record<string, unknown> {
    const printed: Record<string, unknown> = {};
    const given = mapOf(value);
    for (const field of this.fields) {
      const item = given.get(field.key) ?? null;
      if (item === null && !this.always) continue;
      const { name, key, type } = field;
      if (name === extras) {
        for (const [extension, content] of mapOf(item)) setOwn(printed, extension, toPlain(content));
      } else if (this.always) printed[key] = type.print(item ?? type.zero());
      else if (!type.isZero(item)) printed[key] = type.print(item);
    }
    return printed;
  }

  protected override join(earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
    const merged: GoMap = new Map();
    const [from, to] = [mapOf(earlier), mapOf(later)];
    for (const { key, type } of this.fields) {
      if (from.has(key) || to.has(key)) {
        merged.set(key, type.merge(from.get(key) ?? null, to.get(key) ?? null, fail));
      }
    }
    return merged;
  }

  /** The keys of a mapping that are not written as a field is printed; undefined for none. */
  private othersIn(value: Map<string, YamlValue>): string[] | undefined {
    let others: string[] | undefined;
    value.forEach((_item, key) => {
      if (this.byKey.has(key)) return;
      others ??= [];
      others.push(key);
    });
    return others;
  }
}

/** The key under which a field stands: where a schema lets keys of any name pass, `Target` and `TARGET` mean `target`. */
function keyOf(field: GoField, value: Map<string, YamlValue>, others: readonly string[]): string {
  if (value.has(field.name)) return field.name;
  if (value.has(field.key)) return field.key;
  const pattern = new RegExp(`^${field.name}$`, 'iu');
  return others.find((key) => pattern.test(key)) ?? field.key;
}

/** A struct. A name that starts with a capital is printed in small letters. */
export function struct(types: Readonly<Record<string, GoType>>, behaviour: StructBehaviour = {}): GoStruct {
  return new GoStruct(types, behaviour);
}
