export type { LossKind, LossNote, ModelRule, TransformContext } from './context.js';
export type { LoadedModel } from './loaded-model.js';
export { type MergeContext, mergeModels } from './merge-models.js';
export { type EnvFileReading, readServiceEnvFile } from './service-env-file.js';
export { transformDocument } from './transform-document.js';
