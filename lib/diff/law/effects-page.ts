import { stackProperties } from '../../spec/properties.generated.js';
import type { PropertyNode } from '../../spec/property-node.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import type { Effect } from '../types.js';
import { lawAt } from './law.js';

/** A property of a stack file, with what a change of it does. */
export interface PropertyEffect {
  /** With `*` for a key of the user's and `[]` for an entry of a list: `services.*.ports[].published`. */
  readonly property: string;
  readonly effect: Effect;
  readonly means: string;
}

/** What a change of every property of a stack file does, in the order of the schema. */
export function propertyEffects(): PropertyEffect[] {
  return [...below(stackProperties, [], false)];
}

function* below(node: PropertyNode, path: YamlPath, ignored: boolean): Generator<PropertyEffect> {
  for (const [key, child] of childrenOf(node)) {
    const at = [...path, key];
    const isIgnored = ignored || child.ignored !== undefined;
    const law = lawAt(at.filter((step) => step !== '[]'));
    if (law === undefined) throw new Error(`no law says what a change of ${nameOf(at)} does`);
    const isRestart = nameOf(at) === 'services.*.restart';
    if (key !== '*' && key !== '[]') {
      const effect = isIgnored && !isRestart ? IGNORED : law;
      yield { property: nameOf(at), effect: effect.effect, means: effect.means };
    }
    yield* below(child, at, isIgnored);
  }
}

const IGNORED = { effect: 'ignored', means: 'A swarm does nothing with it.' } as const;

function childrenOf({ properties, value, item }: PropertyNode): [string, PropertyNode][] {
  return [
    ...Object.entries(properties ?? {}),
    ...(value === undefined ? [] : [['*', value] as [string, PropertyNode]]),
    ...(item === undefined ? [] : [['[]', item] as [string, PropertyNode]]),
  ];
}

function nameOf(path: YamlPath): string {
  return path.join('.').replaceAll('.[]', '[]');
}

const words: Readonly<Record<Effect, string>> = {
  creates: 'created',
  removes: 'removed',
  replaces: 'tasks replaced',
  updates: 'tasks stay',
  blocked: 'not applied',
  ignored: 'nothing',
  none: 'nothing',
};

/** The page of all effects, as Markdown. */
export function effectsPage(): string {
  const effects = propertyEffects();
  // What has parts says nothing of its own; parts that say the same as the nearest whole are left out.
  const rows = effects.filter(({ property, means }) => {
    const wholes = effects.filter((other) => isWithin(property, other.property));
    return means !== 'See its parts.' && wholes.at(-1)?.means !== means;
  });
  return [
    '<!-- Generated from lib/diff/law by `npm run generate`: change the law, not this file. -->',
    '',
    '# What a change does',
    '',
    'What a deploy does to running tasks when a property of a stack file changes, as `stackwright diff` predicts it. ' +
      'A task is replaced when its template or the endpoint of its service differs; everything else is applied around it. ' +
      'What is not listed does what the property it is in does. The predictions are compared with a real engine, by the ids of tasks, in `test/swarm/diff`.',
    '',
    '- The order of maps, and of `ports`, `networks`, `configs`, `secrets`, `cap_add` and `cap_drop`, makes no difference, except between ports that publish the same number or none; that of `volumes`, `dns`, `extra_hosts`, `aliases` and `command` does.',
    '- What is another way to write the same (a default written out, a unit) is shown, and does nothing.',
    '- A job runs again at every deploy, changed or not.',
    '- `docker stack deploy` removes services with `--prune` alone, and networks, volumes, configs and secrets never.',
    '- While the placement changes in the same deploy and the template does not, tasks do not get changed ports.',
    '- A tag that moved in the registry replaces tasks without any change in the files, unless `--resolve-image never`.',
    '',
    `The schema has ${effects.length} properties; each has an effect.`,
    '',
    '| property | a change of it | in detail |',
    '| --- | --- | --- |',
    ...rows.map(({ property, effect, means }) => `| \`${property}\` | ${wordOf(effect, means)} | ${means} |`),
    '',
  ].join('\n');
}

function isWithin(property: string, whole: string): boolean {
  return property.startsWith(`${whole}.`) || property.startsWith(`${whole}[]`);
}

function wordOf(effect: Effect, means: string): string {
  return effect === 'blocked' && /refuse/u.test(means) ? 'refused' : words[effect];
}
