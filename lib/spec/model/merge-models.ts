import type { StackSpec } from '../stack.generated.js';
import type { ModelRule, TransformContext } from './context.js';
import type { GoMap, MergeFail } from './go-type.js';
import { type LoadedModel, printModel } from './loaded-model.js';
import { service } from './service-types.js';

/** What merging needs to know: whom to tell of a refusal. */
export type MergeContext = Pick<TransformContext, 'fail'>;

/**
 * Merges stack files as `docker stack deploy -c first.yml -c second.yml` does, in order.
 *
 * Services of the same name are merged field by field: texts, numbers and flags of the later file win unless they are
 * empty, lists are appended, and ports, volumes, configs and secrets are matched by what they publish, mount or refer
 * to. Networks, volumes, configs and secrets of the later file replace those of the same name whole. The version and
 * the `x-` keys at the top are those of the first file.
 *
 * @returns what `docker stack config` prints of them
 */
export function mergeModels(models: readonly LoadedModel[], context: MergeContext): StackSpec {
  const [first, ...rest] = models;
  if (first === undefined) return {};
  return printModel(rest.reduce((earlier, later) => mergeTwo(earlier, later, context), first));
}

function mergeTwo(earlier: LoadedModel, later: LoadedModel, context: MergeContext): LoadedModel {
  return {
    version: earlier.version,
    services: mergeServices(earlier.services, later.services, context),
    networks: new Map([...earlier.networks, ...later.networks]),
    volumes: new Map([...earlier.volumes, ...later.volumes]),
    secrets: new Map([...earlier.secrets, ...later.secrets]),
    configs: new Map([...earlier.configs, ...later.configs]),
    extensions: earlier.extensions,
  };
}

const mergeRule: ModelRule = 'swarm/merge';

function mergeServices(earlier: GoMap, later: GoMap, { fail: tell }: MergeContext): GoMap {
  const merged = new Map(earlier);
  for (const [name, value] of later) {
    const fail: MergeFail = (key, text) =>
      tell(
        ['services', name, key],
        mergeRule,
        `services.${name}.${key} ${text}; Docker cannot merge the two`,
        'Give the key the same type in all files.',
      );
    const before = merged.get(name);
    merged.set(name, before === undefined ? value : service.merge(before, value, fail));
  }
  return merged;
}
