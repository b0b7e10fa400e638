import { stackProperties } from '../spec/properties.generated.js';
import type { StackSpec } from '../spec/stack.generated.js';
import { blockedOf } from './blocked.js';
import { differences } from './compare/values.js';
import { dataAtRisk } from './data-at-risk.js';
import { changeOf, type Sides } from './law/judge.js';
import { engineSides } from './live/engine-sides.js';
import { diffContents } from './objects/diff-contents.js';
import { diffObject } from './objects/diff-object.js';
import { diffService } from './services/diff-service.js';
import type { StackDiff, StackState } from './types.js';

/**
 * What a deploy of `to` does to a swarm that runs `from`. Both are compared as models: order, quotes, short and long
 * forms make no difference.
 *
 * @example
 * const { set } = loadDeploySet([{ file: 'docker-stack.yml' }], { env: {} });
 * const diff = diffStacks({ model: before.set.model }, { model: set.model });
 * const gaps = diff.services.filter((service) => service.downtime);
 */
export function diffStacks(from: StackState, to: StackState): StackDiff {
  const named = sidesOf(...engineSides(from, to));
  const moved = named.fromStack !== named.toStack;
  // Under another name everything is created, and what runs under the old one goes on.
  const sides = moved ? { ...named, from: { model: {} }, fromStack: named.toStack } : named;
  const keys = (section: keyof StackSpec) => keysOf(section, sides.from.model, sides.to.model);
  const diff = {
    services: keys('services').map((name) => diffService(name, sides)),
    networks: keys('networks').map((key) => diffObject('networks', key, sides)),
    volumes: keys('volumes').map((key) => diffObject('volumes', key, sides)),
    configs: diffContents('configs', keys('configs'), sides),
    secrets: diffContents('secrets', keys('secrets'), sides),
    changes: otherChanges(sides),
  };
  return {
    ...(moved ? { stack: { from: named.fromStack, to: named.toStack } } : {}),
    dataAtRisk: dataAtRisk(diff, named),
    blocked: blockedOf(diff, named),
    ...diff,
  };
}

function sidesOf(from: StackState, to: StackState): Sides {
  const fromStack = from.stack ?? to.stack ?? 'STACK';
  const engineVersion = from.facts?.engineVersion ?? to.facts?.engineVersion;
  return {
    from,
    to,
    fromStack,
    toStack: to.stack ?? fromStack,
    ...(engineVersion === undefined ? {} : { engineVersion }),
  };
}

function keysOf(section: keyof StackSpec, from: StackSpec, to: StackSpec): string[] {
  const keys = (model: StackSpec) => Object.keys((model[section] as object | undefined) ?? {});
  return [...new Set([...keys(from), ...keys(to)])].sort();
}

const sections = ['services', 'networks', 'volumes', 'configs', 'secrets'];

/** What differs outside of services and objects. */
function otherChanges(sides: Sides): StackDiff['changes'] {
  const rest = (model: StackSpec) =>
    Object.fromEntries(Object.entries(model).filter(([key]) => !sections.includes(key)));
  return differences(rest(sides.from.model), rest(sides.to.model), [], stackProperties).map((difference) =>
    changeOf(difference, difference.ignored ? 'ignored' : 'none', sides),
  );
}
