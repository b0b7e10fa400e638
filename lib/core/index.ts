export type { Acknowledgement, Annotation } from './annotations.js';
export { Annotations, acknowledge } from './annotations.js';
export type { Aspect } from './aspects.js';
export { Aspects } from './aspects.js';
export type { ParameterProps } from './parameter.js';
export { Parameter } from './parameter.js';
export type { DeploySet, DeploySetProps, StackProps } from './stack.js';
export { Stack } from './stack.js';
export type {
  AnyStackElement,
  AssemblyAsset,
  ComposeSectionSpecs,
  Section,
  SectionSpecs,
} from './stack-element.js';
export { StackElement } from './stack-element.js';
export type { StackFileProps } from './stack-file.js';
export { StackFile } from './stack-file.js';
