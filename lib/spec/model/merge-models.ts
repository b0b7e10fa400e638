import type { StackSpec } from '../stack.generated.js';
import { fromPlain } from '../yaml/values.js';
import type { ModelRule, TransformContext } from './context.js';
import type { GoMap } from './go-type.js';
import { type LoadedModel, loadedModelOf, printModel } from './loaded-model.js';
import { type MergeFail, merge } from './merge.js';
import { service } from './service-types.js';
import { transformDocument } from './transform-document.js';

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
 * @param models What {@link transformDocument} made of each file, unchanged.
 */
export function mergeModels(models: readonly StackSpec[], context?: MergeContext): StackSpec {
  const [first, ...rest] = models;
  if (first === undefined) return {};
  if (rest.length === 0) return first;
  const merged = rest
    .map(loaded)
    .reduce((earlier, later) => mergeTwo(earlier, later, context), loaded(first));
  return printModel(merged);
}

/** A model from elsewhere is read as a file that says the same. */
function loaded(spec: StackSpec): LoadedModel {
  const known = loadedModelOf(spec);
  if (known !== undefined) return known;
  const again = transformDocument(fromPlain(spec), {
    env: {},
    workingDir: '/',
    fail: () => {},
    note: () => {},
  });
  return loadedModelOf(again) as LoadedModel;
}

function mergeTwo(earlier: LoadedModel, later: LoadedModel, context: MergeContext | undefined): LoadedModel {
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

function mergeServices(earlier: GoMap, later: GoMap, context: MergeContext | undefined): GoMap {
  const merged = new Map(earlier);
  for (const [name, value] of later) {
    const fail: MergeFail = (key, text) =>
      context?.fail(
        ['services', name, key],
        mergeRule,
        `services.${name}.${key} ${text}; Docker cannot merge the two`,
        'Give the key the same type in all files.',
      );
    const before = merged.get(name);
    merged.set(name, before === undefined ? value : merge(service, before, value, fail));
  }
  return merged;
}
