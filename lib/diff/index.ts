export { diffStacks } from './diff-stacks.js';
export type * from './types.js';
