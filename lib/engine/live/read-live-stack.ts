import { createHash } from 'node:crypto';
import type { StackSpec } from '../../spec/stack.generated.js';
import type { Docker } from '../docker.js';
import { engineVersions } from '../info.js';
import { listNodes } from '../inventory.js';
import type { LiveMount, LiveServiceSpec } from './engine-specs.js';
import { inspectLive, type LiveObjects } from './inspect-live.js';
import { contentPart, networkPart, volumePart } from './object-parts.js';
import { type LiveNames, servicePart } from './service-part.js';
import { isOf, keyOf } from './swarm-names.js';

/** What an engine runs under the name of a stack, as a stack file that asks for the same. */
export interface LiveStack {
  readonly stack: string;
  /**
   * In the long form that `docker stack config` prints. What has a name of its own and not that of the stack before it
   * stands under that name.
   */
  readonly model: StackSpec;
  /** The sha256 (hex) of what a config holds. A secret's content cannot be read. */
  readonly contentHash: (kind: 'configs' | 'secrets', key: string) => string | undefined;
  readonly facts: {
    /** How many nodes take tasks. */
    readonly nodes: number;
    /** The oldest engine of the swarm. */
    readonly engineVersion?: string;
  };
}

/**
 * Reads what an engine runs of a stack back into a spec.
 *
 * @returns undefined when the swarm has no such stack
 * @throws {@link DockerError} when the engine does not answer, or is no manager
 *
 * @example
 * const live = await readLiveStack(new Docker(), 'web');
 * const images = Object.values(live?.model.services ?? {}).map(({ image }) => image);
 */
export async function readLiveStack(docker: Docker, stack: string): Promise<LiveStack | undefined> {
  const objects = await inspectLive(docker, stack);
  if (objects.services.length === 0 && objects.contents.configs.length === 0 && objects.ownNetworks === 0)
    return undefined;
  const nodes = await listNodes(docker);
  const ready = nodes.filter(
    ({ Spec, Status }) => Status?.State === 'ready' && (Spec.Availability ?? 'active') === 'active',
  );
  const engineVersion = engineVersions(nodes)[0];
  return {
    stack,
    model: modelOf(objects, stack),
    contentHash: hashesOf(objects, stack),
    facts: {
      nodes: ready.length,
      ...(engineVersion === undefined ? {} : { engineVersion }),
    },
  };
}

function modelOf({ services, networks, contents }: LiveObjects, stack: string): StackSpec {
  const names: LiveNames = {
    stack,
    networks: new Map(networks.map(({ Id, Name }) => [Id, Name])),
    configs: new Map(contents.configs.map(({ ID, Spec }) => [ID, Spec.Name])),
  };
  const byKey = <T>(things: readonly { readonly name: string; readonly part: T }[]) =>
    Object.fromEntries(things.map(({ name, part }) => [keyOf(name, stack), part]));
  return {
    services: byKey(services.map((spec) => ({ name: spec.Name, part: servicePart(spec, names) }))),
    networks: byKey(networks.map((each) => ({ name: each.Name, part: networkPart(each, stack) }))),
    volumes: byKey(
      volumesOf(services).map((mount) => ({ name: mount.Source ?? '', part: volumePart(mount, stack) })),
    ),
    configs: byKey(
      contents.configs.map((each) => ({ name: each.Spec.Name, part: contentPart(each, stack) })),
    ),
    secrets: byKey(
      contents.secrets.map((each) => ({ name: each.Spec.Name, part: contentPart(each, stack) })),
    ),
  } as StackSpec;
}

/** The mounts of volumes that have a name. The first mount of a volume tells what it is. */
function volumesOf(services: readonly LiveServiceSpec[]): LiveMount[] {
  const mounts = services
    .flatMap(({ TaskTemplate }) => TaskTemplate.ContainerSpec?.Mounts ?? [])
    .filter(({ Type, Source }) => Type === 'volume' && Source);
  const bySource = new Map(mounts.toReversed().map((mount) => [mount.Source, mount]));
  return [...bySource.values()];
}

function hashesOf({ contents }: LiveObjects, stack: string): LiveStack['contentHash'] {
  const hashes = new Map(
    contents.configs
      .filter(({ Spec }) => isOf(stack, Spec.Labels))
      .map(({ Spec }) => [keyOf(Spec.Name, stack), sha256(Buffer.from(Spec.Data ?? '', 'base64'))]),
  );
  return (kind, key) => (kind === 'configs' ? hashes.get(key) : undefined);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
