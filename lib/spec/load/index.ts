export { loadDeploySet, loaderAccepts } from './load-deploy-set.js';
export type { DeploySet, LoadNote, LoadOptions, StackDocument, StackSource } from './types.js';
