import type { StackSpec } from '../stack.generated.js';
import { setOwn, toPlain } from '../yaml/values.js';
import { map } from './go-collections.js';
import type { GoMap } from './go-type.js';
import { fileObject, network, volume } from './object-types.js';
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

const services = map(service);
/** What is printed after the services, where there is any. */
const sections = {
  networks: map(network),
  volumes: map(volume),
  secrets: map(fileObject),
  configs: map(fileObject),
} as const;
const sectionNames = ['networks', 'volumes', 'secrets', 'configs'] as const;

/** Writes a model as plain data, as `docker stack config` prints it. */
export function printModel(model: LoadedModel): StackSpec {
  const spec: Record<string, unknown> = {
    version: model.version,
    services: services.print(model.services),
  };
  for (const name of sectionNames) {
    if (model[name].size > 0) spec[name] = sections[name].print(model[name]);
  }
  for (const [key, extension] of model.extensions ?? []) setOwn(spec, key, toPlain(extension));
  return spec as StackSpec;
}
