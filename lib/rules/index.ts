export type { Fields } from '../spec/read-values.js';
export { defaultRules } from './all-rules.js';
export {
  type AcknowledgedFinding,
  type Acknowledgement,
  applyAcknowledgements,
  type Settlement,
} from './check/acknowledgements.js';
export { type CheckOptions, checkRules } from './check/check-rules.js';
export type { Note, Problem, RuleContext } from './check/context.js';
export {
  type CheckFacts,
  defineRule,
  type LiveFacts,
  type LiveVolume,
  type NodeFacts,
  type Rule,
  type RuleExample,
  type ServicePart,
} from './check/rule.js';
export { RuleSet } from './check/rule-set.js';
export type {
  AttachmentFacts,
  ConstraintFacts,
  DeployFacts,
  FileReferenceFacts,
  MountFacts,
  PortFacts,
  ServiceFacts,
} from './check/service-facts.js';
export { type ObjectFacts, type StackIndex, swarmName } from './check/stack-index.js';
export type { Constraint } from './grammar/constraint.js';
