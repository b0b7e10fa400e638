import type { NetworkSpec, StackSpec } from '../../spec/stack.generated.js';
import { referencedKeys } from '../services/reference-changes.js';
import type { ContentKind, StackState } from '../types.js';
import { engineForm, keyInForm } from './engine-form.js';

/** Brings two sides into the form of an engine, when one of them was read back from one; otherwise as they are. */
export function engineSides(from: StackState, to: StackState): readonly [StackState, StackState] {
  if (!from.live && !to.live) return [from, to];
  const stack = from.stack ?? to.stack ?? 'STACK';
  const [before, after] = [inForm(from, stack), inForm(to, to.stack ?? stack)];
  return [
    from.live && !to.live ? comparable(before, after) : before,
    to.live && !from.live ? comparable(after, before) : after,
  ];
}

function inForm(side: StackState, stack: string): StackState {
  if (side.live) return side;
  const { model, contentHash } = side;
  const form = { ...side, model: engineForm(model, stack), ...secretsInForm(side, stack) };
  if (contentHash === undefined) return form;
  const hashes = new Map(
    (['configs', 'secrets'] as const).flatMap((kind) =>
      Object.keys(model[kind] ?? {}).map((key) => [
        placeOf(kind, keyInForm(kind, key, model, stack)),
        contentHash(kind, key),
      ]),
    ),
  );
  return { ...form, contentHash: (kind, key) => hashes.get(placeOf(kind, key)) };
}

/** The places of secrets, for objects that stand under another key in the form of the engine. */
function secretsInForm({ model, isSecret }: StackState, stack: string): Pick<StackState, 'isSecret'> {
  if (isSecret === undefined) return {};
  return {
    isSecret: ([section, key, ...rest]) => {
      const kind = objectKinds.find((known) => known === section);
      if (kind === undefined) return isSecret([section ?? '', key ?? '', ...rest]);
      return Object.keys(model[kind] ?? {})
        .filter((each) => keyInForm(kind, each, model, stack) === key)
        .some((each) => isSecret([kind, each, ...rest]));
    },
  };
}

const objectKinds = ['networks', 'volumes', 'configs', 'secrets'] as const;

function placeOf(kind: ContentKind, key: string): string {
  return `${kind}.${key}`;
}

/**
 * What runs, without what the files say nothing of and cannot: addresses that the swarm gave a network by itself, and
 * what earlier deploys left, since no deploy takes it away.
 */
function comparable(live: StackState, files: StackState): StackState {
  const { model } = live;
  const services = Object.values(model.services ?? {});
  const left = (kind: 'networks' | ContentKind) => {
    const used = new Set(services.flatMap((spec) => referencedKeys(kind, spec)));
    const wanted = files.model[kind] ?? {};
    const entries = Object.entries(model[kind] ?? {}).filter(
      ([key]) => used.has(key) || Object.hasOwn(wanted, key),
    );
    return Object.fromEntries(entries);
  };
  const networks = Object.entries(left('networks') as Record<string, NetworkSpec | null>).map(
    ([key, spec]) => {
      return [key, withoutGivenAddresses(spec, files.model.networks?.[key])];
    },
  );
  return {
    ...live,
    model: {
      ...model,
      networks: Object.fromEntries(networks),
      configs: left('configs'),
      secrets: left('secrets'),
    } as StackSpec,
  };
}

function withoutGivenAddresses(
  live: NetworkSpec | null,
  file: NetworkSpec | null | undefined,
): NetworkSpec | null {
  if (live?.ipam?.config === undefined || file?.ipam?.config !== undefined) return live;
  const { ipam, ...rest } = live;
  return ipam.driver === undefined ? rest : { ...rest, ipam: { driver: ipam.driver } };
}
