import type { YamlValue } from '../yaml/values.js';
import { GoType, type GoValue, type MergeFail } from './go-type.js';

/** Whatever the user wrote, as it stands: what is under `x-` keys. */
class GoAny extends GoType {
  protected override readonly expected = 'a value';

  override zero(): GoValue {
    return null;
  }

  override isZero(value: GoValue): boolean {
    return value === null;
  }

  override takes(): boolean {
    return true;
  }

  override mergeEntry(key: string, earlier: GoValue | undefined, later: GoValue, fail: MergeFail): GoValue {
    return mergeAny(key, earlier ?? null, later, fail);
  }

  protected override read(value: YamlValue): GoValue {
    return value;
  }
}

/** Mappings are joined and lists are appended at every depth. */
function mergeAny(key: string, earlier: GoValue, later: GoValue, fail: MergeFail): GoValue {
  if (later instanceof Map && earlier instanceof Map) {
    const merged = new Map(earlier);
    for (const [name, value] of later) {
      merged.set(name, mergeAny(name, merged.get(name) ?? null, value, fail));
    }
    return merged;
  }
  if (!Array.isArray(later) || earlier === null) return later;
  if (Array.isArray(earlier)) return [...earlier, ...later];
  fail(key, 'is a list here and something else in an earlier file');
  return later;
}

export const any: GoType = new GoAny();
