export { valuesOf } from './document-values.js';
export { loadDeploySet, loaderAccepts } from './load-deploy-set.js';
export { DEPRECATED_OPTIONS, UNSUPPORTED_OPTIONS } from './options.js';
export type { DeploySet, LoadNote, LoadOptions, StackDocument, StackSource } from './types.js';
