/**
 * Constructs that become the stack files of a Docker Swarm, and the rules that check them.
 *
 * @module stackwright
 */

export { Construct, type IConstruct } from 'constructs';
export * from './constructs/index.js';
export * from './core/index.js';
export * from './patterns/index.js';
export type { Rule as TraefikRule } from './patterns/traefik/index.js';
export {
  type AttachmentFacts,
  type CheckFacts,
  type CheckOptions,
  type Constraint,
  type ConstraintFacts,
  checkRules,
  type DeployFacts,
  defaultRules,
  defineRule,
  type Fields,
  type FileReferenceFacts,
  type LiveFacts,
  type LiveVolume,
  type MountFacts,
  type NodeFacts,
  type Note,
  type ObjectFacts,
  type PortFacts,
  type Problem,
  type Rule,
  type RuleContext,
  type RuleExample,
  RuleSet,
  type ServiceFacts,
  type ServicePart,
  type StackIndex,
} from './rules/index.js';
export * from './spec/finding.js';
export type { DeploySet as LoadedDeploySet, LoadNote, StackDocument } from './spec/load/index.js';
export type { LossKind } from './spec/model/index.js';
export { formatPath, type YamlPath } from './spec/yaml-path.js';
export * from './synth/index.js';
export * from './units/index.js';
