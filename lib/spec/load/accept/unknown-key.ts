import { stackProperties } from '../../properties.generated.js';
import { childNode, type PropertyNode } from '../../property-node.js';
import { nearestKey } from '../../validate/nearest.js';
import type { YamlPath } from '../../yaml-path.js';
import type { Words } from './shape.js';

/** Keys that Compose knows and a stack file does not, and what takes their place. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    name: 'Remove it; docker stack deploy is given the name.',
    include: 'Remove it; give each file with -c.',
  },
  services: {
    annotations: 'Write deploy.labels.',
    attach: 'Remove it; docker service logs shows the output.',
    cgroup: 'Remove it; a swarm decides about control groups.',
    cpus: 'Write deploy.resources.limits.cpus.',
    develop: 'Remove it; it is for docker compose.',
    device_cgroup_rules: 'Mount what the device needs as a volume of type bind.',
    gpus: 'Write deploy.resources.reservations.generic_resources.',
    group_add: 'Write user: UID:GID.',
    mem_reservation: 'Write deploy.resources.reservations.memory.',
    mem_swappiness: 'Write deploy.resources.limits.memory.',
    pids_limit: 'Write deploy.resources.limits.pids.',
    platform: 'Write deploy.placement.constraints: [node.platform.arch == x86_64].',
    profiles: 'Put the service into a stack file of its own, and deploy that file where it is wanted.',
    pull_policy: 'Give docker stack deploy --resolve-image.',
    runtime: 'Set the default runtime of the nodes.',
    scale: 'Write deploy.replicas.',
    storage_opt: 'Use a volume with a size of its own.',
    uts: 'Write hostname.',
  },
  reservations: {
    devices: 'Write generic_resources, and label the nodes with what they have.',
    pids: 'Write it under limits.',
  },
  ipam: { options: 'Remove it; the driver takes its options from driver_opts of the network.' },
  config: {
    gateway: 'Remove it; the engine chooses the gateway.',
    ip_range: 'Write a subnet that is as small.',
    aux_addresses: 'Remove it; a swarm hands out addresses.',
  },
};

/** The keys that a mapping may have. */
interface KnownKeys {
  readonly keys: readonly string[];
  readonly pattern: RegExp | undefined;
}

/** Words for a key that is not known where it stands. */
export function unknownKey({ keys, pattern }: KnownKeys, path: YamlPath): Words {
  if (pattern !== undefined && keys.length === 0) return wrongName(pattern);
  const above = path.slice(0, -1);
  const key = String(path.at(-1));
  const since = nodeAt(above)?.properties?.[key]?.since;
  if (since !== undefined) {
    return {
      text: `is known from version ${since} of the format on`,
      remedy: `Write version: "${since}" at the top, or no version at all.`,
    };
  }
  const near = nearestKey(key, keys);
  const there = elsewhere[placeOf(above)] ?? {};
  const known = Object.hasOwn(there, key) ? there[key] : undefined;
  const remedy =
    known ?? (near === undefined ? 'Remove it; x- keys may hold what is only for people.' : `Write ${near}.`);
  return { text: 'is not known in a stack file', remedy };
}

function wrongName(pattern: RegExp): Words {
  const plain = pattern.test('a-b');
  return plain
    ? { text: 'is no name; names have letters, digits, ".", "_" and "-"', remedy: 'Rename it.' }
    : { text: 'is no name', remedy: 'Rename it.' };
}

function placeOf(path: YamlPath): string {
  const words = path.filter((step) => typeof step === 'string');
  return words.length === 2 && words[0] === 'services' ? 'services' : (words.at(-1) ?? '');
}

function nodeAt(path: YamlPath): PropertyNode | undefined {
  let node: PropertyNode | undefined = stackProperties;
  for (const step of path) node = node === undefined ? undefined : childNode(node, step);
  return node;
}
