/**
 * What tests of a stack need: assertions on its files, matchers, snapshots.
 *
 * @module stackwright/testing
 */

export type { Difference } from './difference.js';
export { Match } from './match.js';
export type { Pattern } from './matcher.js';
export { Matcher } from './matcher.js';
export { checkRuleExamples } from './rule-examples.js';
export type { MatcherContext, MatcherResult, StackMatchers } from './stack-matchers.js';
export { stackMatchers } from './stack-matchers.js';
export type { SnapshotUpdate } from './stack-snapshot.js';
export type { FoundService } from './template.js';
export { Template } from './template.js';
export { TemplateError } from './template-error.js';
