import { mapOf, setOwn, type YamlValue } from '../yaml/values.js';
import { allTexts } from './all-texts.js';
import type { Place } from './context.js';
import { string } from './go-scalars.js';
import { type Behaviour, GoType, type GoValue, listOf, type MergeFail } from './go-type.js';

/** A type over another one, which was never given while it is null. */
abstract class GoOver extends GoType {
  readonly of: GoType;

  constructor(of: GoType, behaviour: Behaviour) {
    super(behaviour);
    this.of = of;
  }

  override zero(): GoValue {
    return null;
  }
}

/** A value that may be missing, which is told from one that is zero. */
class GoPointer extends GoOver {
  protected override readonly expected = 'a value';

  override isZero(value: GoValue): boolean {
    return value === null;
  }

  override takes(input: YamlValue): boolean {
    return input === null || this.of.takes(input);
  }

  override print(value: GoValue): unknown {
    return value === null ? null : this.of.print(value);
  }

  /** An empty text gives way to whatever comes later, also to a variable without a value. */
  override mergeEntry(_key: string, earlier: GoValue | undefined, later: GoValue, fail: MergeFail): GoValue {
    const both = earlier === undefined ? later : this.merge(earlier, later, fail);
    return both === null || both === '' ? later : both;
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    return this.of.decode(value, place);
  }

  protected override join(earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
    return earlier === null || later === null ? (later ?? earlier) : this.of.merge(earlier, later, fail);
  }
}

class GoSlice extends GoOver {
  protected override readonly expected = 'a list';

  override isZero(value: GoValue): boolean {
    return listOf(value).length === 0;
  }

  override takes(input: YamlValue): boolean {
    return !this.rewrites && Array.isArray(input) && input.every((item) => this.of.takes(item));
  }

  /** Texts are printed as they stand, in a list of the model's own. */
  override print(value: GoValue): unknown {
    const list = listOf(value);
    return this.of === string ? list.slice() : list.map((item) => this.of.print(item));
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    if (!Array.isArray(value)) return this.wrongType(value, place);
    return value.map((item, index) => this.of.decodeAt(item, place, index));
  }

  protected override join(earlier: GoValue, later: GoValue): GoValue {
    return listOf(later).length === 0 ? earlier : [...listOf(earlier), ...listOf(later)];
  }
}

class GoMapType extends GoOver {
  protected override readonly expected = 'a mapping';
  /** Most maps hold texts, which stand for themselves. */
  private readonly ofTexts: boolean;

  constructor(of: GoType, behaviour: Behaviour) {
    super(of, behaviour);
    this.ofTexts = of === string || (of instanceof GoPointer && of.of === string);
  }

  override isZero(value: GoValue): boolean {
    return mapOf(value).size === 0;
  }

  override takes(input: YamlValue): boolean {
    if (!(input instanceof Map)) return false;
    if (this.ofTexts && allTexts(input)) return true;
    let takes = true;
    input.forEach((item) => {
      takes = takes && this.of.takes(item);
    });
    return takes;
  }

  override print(value: GoValue): Record<string, unknown> {
    const printed: Record<string, unknown> = {};
    mapOf(value).forEach((item, key) => {
      setOwn(printed, key, this.ofTexts ? item : this.of.print(item));
    });
    return printed;
  }

  protected override read(value: YamlValue, place: Place): GoValue {
    if (!(value instanceof Map)) return this.wrongType(value, place);
    const decoded = new Map<string, GoValue>();
    value.forEach((item, key) => {
      decoded.set(key, this.of.decodeAt(item, place, key));
    });
    return decoded;
  }

  protected override join(earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
    if (later === null) return earlier;
    const merged = new Map(mapOf(earlier));
    for (const [key, value] of mapOf(later)) {
      merged.set(key, this.of.mergeEntry(key, merged.get(key), value, fail));
    }
    return merged;
  }
}

export function pointer(of: GoType, behaviour: Behaviour = {}): GoType {
  return new GoPointer(of, behaviour);
}

export function slice(of: GoType, behaviour: Behaviour = {}): GoType {
  return new GoSlice(of, behaviour);
}

export function map(of: GoType, behaviour: Behaviour = {}): GoType {
  return new GoMapType(of, behaviour);
}
