import { any } from './go-any.js';
import { map, pointer, slice } from './go-collections.js';
import { bool, string } from './go-scalars.js';
import { struct } from './go-struct.js';
import { transformTextOrList } from './transform-lists.js';
import { transformOptions, transformPairs, transformVariables } from './transform-mappings.js';
import { transformExternal } from './transform-references.js';

export const texts = slice(string);
export const textOrList = slice(string, { hook: transformTextOrList });
export const options = map(string, { hook: transformOptions });
export const pairs = map(string, { hook: transformPairs });
export const variables = map(pointer(string), { hook: transformVariables });
export const extensions = map(any);

export const external = struct(
  { Name: string, External: bool },
  {
    hook: transformExternal,
    rewrites: true,
    print: (value) => value instanceof Map && value.get('external') === true,
  },
);
