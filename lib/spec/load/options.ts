import type { YamlMap, YamlValue } from '../yaml/values.js';
import { formatPath } from '../yaml-path.js';
import type { LoadingDocument } from './read-document.js';
import type { Report } from './report.js';
import type { LoadNote } from './types.js';

/** Options of a service that end the loading, and what to write instead. */
const forbidden: Readonly<Record<string, string>> = {
  cpu_quota: 'Write deploy.resources.limits.cpus.',
  cpu_shares: 'Write deploy.resources.limits.cpus.',
  cpuset: 'Write deploy.resources.limits.cpus.',
  extends: 'Write the options out, or share them with a YAML anchor (<<: *common).',
  mem_limit: 'Write deploy.resources.limits.memory.',
  memswap_limit: 'Write deploy.resources.limits.memory.',
  volume_driver: 'Write driver in an entry under volumes at the top, and mount that volume.',
  volumes_from: 'Mount the same volume in both services.',
};

/** Options of a service that the CLI prints as unsupported and passes over. */
export const UNSUPPORTED_OPTIONS: readonly string[] = [
  'build',
  'cgroup_parent',
  'cgroupns_mode',
  'devices',
  'domainname',
  'external_links',
  'ipc',
  'links',
  'mac_address',
  'network_mode',
  'pid',
  'privileged',
  'restart',
  'security_opt',
  'shm_size',
  'userns_mode',
];

/** Options of a service that the CLI prints as deprecated and passes over. */
export const DEPRECATED_OPTIONS: readonly string[] = ['container_name', 'expose'];

/** The options of which there is anything to say. */
const spoken = new Set([...Object.keys(forbidden), ...UNSUPPORTED_OPTIONS, ...DEPRECATED_OPTIONS]);

/** Reports forbidden options, and notes those that the CLI passes over with a word. */
export function checkOptions(document: LoadingDocument, report: Report, notes: LoadNote[]): void {
  for (const [name, service] of entriesOf(document.written.get('services') ?? null)) {
    if (!(service instanceof Map) || !hasSpoken(service)) continue;
    for (const [option, remedy] of Object.entries(forbidden)) {
      if (!service.has(option)) continue;
      const path = ['services', name, option];
      report.refuse(
        document,
        path,
        'cli/forbidden-property',
        `${formatPath(path)} is forbidden in a stack file; docker refuses the whole file`,
        remedy,
      );
    }
    noteOptions(document, name, service, notes);
  }
}

function hasSpoken(service: YamlMap): boolean {
  let found = false;
  service.forEach((_value, option) => {
    if (spoken.has(option)) found = true;
  });
  return found;
}

function noteOptions({ file }: LoadingDocument, name: string, service: YamlMap, notes: LoadNote[]): void {
  const note = (kind: LoadNote['kind'], option: string) => {
    if (service.has(option)) notes.push({ kind, file, path: ['services', name, option], text: option });
  };
  for (const option of UNSUPPORTED_OPTIONS) note('unsupported-option', option);
  for (const option of DEPRECATED_OPTIONS) note('deprecated-option', option);
}

function entriesOf(value: YamlValue): Iterable<[string, YamlValue]> {
  return value instanceof Map ? value : [];
}
