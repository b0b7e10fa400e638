import { counted } from '../spec/words.js';
import { portWords } from './port-words.js';
import type {
  GraphFile,
  GraphNetwork,
  GraphSection,
  GraphService,
  GraphVolume,
  StackGraph,
} from './types.js';

/** `×3`, `global`, `job ×1`, `global job`. */
export function replicaWords({ mode, replicas }: GraphService): string {
  const job = mode.endsWith('-job') ? 'job ' : '';
  return replicas === undefined ? (job === '' ? 'global' : 'global job') : `${job}×${replicas}`;
}

/** The image, its digest shortened as docker shortens ids. */
export function imageWords({ image }: GraphService): string {
  return image.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/, '@$1') || 'no image';
}

/** What is remarkable about a network, without its name. */
export function networkWords(network: GraphNetwork): string[] {
  return [
    network.external ? 'external' : network.driver,
    ...(network.internal ? ['internal'] : []),
    ...(network.attachable ? ['attachable'] : []),
    ...(network.encrypted ? ['encrypted'] : []),
    counted(network.users.length, 'service'),
  ];
}

/** What is remarkable about a volume, without its name: `NFS`, `external`, its driver; nothing for one on its node. */
export function volumeWords(volume: GraphVolume): string[] {
  return [
    ...(volume.kind === 'nfs' ? ['NFS'] : volume.kind === 'other' ? [volume.driver] : []),
    ...(volume.external ? ['external'] : []),
  ];
}

/** What a service has besides: `2 configs · 1 secret · bind /var/run/docker.sock`. */
export function besidesWords({ configs, secrets, mounts, changedBy }: GraphService): string[] {
  const paths = mounts.filter(({ type }) => type === 'bind' || type === 'npipe').map(({ source }) => source);
  return [
    ...(configs > 0 ? [counted(configs, 'config')] : []),
    ...(secrets > 0 ? [counted(secrets, 'secret')] : []),
    ...paths.slice(0, 2).map((path) => `bind ${path}`),
    ...(paths.length > 2 ? [`${counted(paths.length - 2, 'bind')} more`] : []),
    ...changedBy.map((file) => `changed by ${file}`),
  ];
}

/** What a stack file adds and changes: `16 services, 8 volumes`. */
export function fileWords({ adds, changes }: GraphFile): string {
  const list = (counts: Readonly<Record<GraphSection, number>>) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([section, count]) => counted(count, section.replace(/s$/, '')))
      .join(', ');
  const changed = list(changes);
  const parts = [list(adds), ...(changed === '' ? [] : [`changes ${changed}`])].filter((part) => part !== '');
  return parts.join('; ') || 'nothing';
}

/** One sentence for the whole: `18 services, 1 network, 10 volumes in 3 stack files.` */
export function summary({ files, services, networks, volumes }: StackGraph): string {
  const parts = [
    counted(services.length, 'service'),
    counted(networks.length, 'network'),
    counted(volumes.length, 'volume'),
  ].join(', ');
  return `${parts} in ${counted(files.length, 'stack file')}`;
}

/** A service in one sentence, for whoever cannot see the picture. */
export function serviceSentence(service: GraphService): string {
  const ports = portWords(service.ports);
  const mounts = service.mounts.filter(({ source }) => source !== '');
  const parts = [
    service.image || 'no image',
    replicaWords(service),
    `networks ${service.networks.join(', ')}`,
    ...(ports.length > 0 ? [`published ports ${ports.join(', ')}`] : []),
    ...(service.placement.length > 0 ? [`runs on ${service.placement.join(', ')}`] : []),
    ...(mounts.length > 0
      ? [`mounts ${mounts.map(({ source, target }) => `${source} at ${target}`).join(', ')}`]
      : []),
    ...(service.configs > 0 ? [counted(service.configs, 'config')] : []),
    ...(service.secrets > 0 ? [counted(service.secrets, 'secret')] : []),
  ];
  return `${service.name}: ${parts.join('; ')}.`;
}
