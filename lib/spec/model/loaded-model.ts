import type { StackSpec } from '../stack.generated.js';
import { setOwn, toPlain } from '../yaml/values.js';
import type { GoMap, GoType } from './go-type.js';
import { fileObject, network, volume } from './object-types.js';
import { printMap } from './print.js';
import { service } from './service-types.js';

/** A stack file in memory, as Docker's loader holds it: merging needs what the print leaves out. */
export interface LoadedModel {
  readonly version: string;
  readonly services: GoMap;
  readonly networks: GoMap;
  readonly volumes: GoMap;
  readonly secrets: GoMap;
  readonly configs: GoMap;
  readonly extensions: GoMap | null;
}

export const sections = {
  networks: network,
  volumes: volume,
  secrets: fileObject,
  configs: fileObject,
} as const satisfies Record<string, GoType>;

export const sectionNames = ['networks', 'volumes', 'secrets', 'configs'] as const;

const loadedModels = new WeakMap<StackSpec, LoadedModel>();

/** The model behind a print, while the print is the one that {@link printModel} made. */
export function loadedModelOf(spec: StackSpec): LoadedModel | undefined {
  return loadedModels.get(spec);
}

export function printModel(model: LoadedModel): StackSpec {
  const spec: Record<string, unknown> = {
    version: model.version,
    services: printMap(service, model.services),
  };
  for (const name of sectionNames) {
    if (model[name].size > 0) spec[name] = printMap(sections[name], model[name]);
  }
  for (const [key, extension] of model.extensions ?? []) setOwn(spec, key, toPlain(extension));
  const printed = spec as StackSpec;
  loadedModels.set(printed, model);
  return printed;
}
