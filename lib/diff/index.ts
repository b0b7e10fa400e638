export { diffStacks } from './diff-stacks.js';
export { isEmptyDiff } from './is-empty.js';
export { type DiffMarkdownOptions, diffMarkdown } from './markdown/diff-markdown.js';
export { summary } from './report/summary.js';
export { type DiffTextOptions, diffText } from './text/diff-text.js';
export type * from './types.js';
