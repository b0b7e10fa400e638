export { Construct, type IConstruct } from 'constructs';
export * from './constructs/index.js';
export * from './core/index.js';
export * from './patterns/index.js';
export {
  type CheckFacts,
  type CheckOptions,
  checkRules,
  defaultRules,
  defineRule,
  type NodeFacts,
  type Problem,
  type Rule,
  type RuleContext,
  type RuleExample,
  RuleSet,
  type ServiceFacts,
} from './rules/index.js';
export * from './spec/finding.js';
export * from './synth/index.js';
export * from './units/index.js';
