import type { YamlValue } from '../yaml/values.js';
import { GoString } from './go-scalars.js';
import type { GoType, GoValue, Hook } from './go-type.js';
import { canonicalDuration, canonicalSize, transformDuration, transformSize } from './transform-units.js';

/** A number with a unit, held as the text that is printed of it. */
class GoAmount extends GoString {
  private readonly canonical: (text: string) => string | undefined;
  private readonly none: string;

  constructor(canonical: (text: string) => string | undefined, none: string, hook: Hook) {
    super({ hook });
    this.canonical = canonical;
    this.none = none;
  }

  override zero(): GoValue {
    return this.none;
  }

  override isZero(value: GoValue): boolean {
    return value === null || value === this.none;
  }

  override takes(input: YamlValue): boolean {
    return typeof input === 'string' && this.canonical(input) === input;
  }
}

/** Bytes. */
export const size: GoType = new GoAmount(canonicalSize, '0', transformSize);

/** A length of time, as Go prints it. */
export const duration: GoType = new GoAmount(canonicalDuration, '0s', transformDuration);
