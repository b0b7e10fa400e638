export { Match } from './match.js';
export type { Pattern } from './matcher.js';
export { Matcher } from './matcher.js';
export type { MatcherContext, MatcherResult, StackMatchers } from './stack-matchers.js';
export { stackMatchers } from './stack-matchers.js';
export type { SnapshotUpdate } from './stack-snapshot.js';
export type { FoundService } from './template.js';
export { Template } from './template.js';
export { TemplateError } from './template-error.js';
