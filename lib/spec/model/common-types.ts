import { formatGoDuration } from '../../units/index.js';
import { any, bool, type GoType, int64, map, pointer, slice, string, struct } from './go-type.js';
import { transformTextOrList } from './transform-lists.js';
import { transformOptions, transformPairs, transformVariables } from './transform-mappings.js';
import { transformExternal } from './transform-references.js';
import { transformDuration, transformSize } from './transform-units.js';

export const texts = slice(string);
export const textOrList = slice(string, { hook: transformTextOrList });
export const options = map(string, { hook: transformOptions });
export const pairs = map(string, { hook: transformPairs });
export const variables = map(pointer(string), { hook: transformVariables });
export const extensions = map(any);

/** Bytes, printed as a text. */
export const size: GoType = { ...int64, hook: transformSize, print: String };

/** Nanoseconds, printed as Go prints them. */
export const duration: GoType = {
  ...int64,
  hook: transformDuration,
  print: (value) =>
    formatGoDuration(typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : 0n),
};

export const external = struct(
  { Name: string, External: bool },
  { hook: transformExternal, print: (value) => value instanceof Map && value.get('external') === true },
);
