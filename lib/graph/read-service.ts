import { type Fields, fieldsOf, listOf, numberOf, textOf } from './fields.js';
import { placementWords } from './placement.js';
import type { Origin } from './read-objects.js';
import type { GraphMount, GraphPort, GraphService } from './types.js';

const MODES = ['replicated', 'global', 'replicated-job', 'global-job'] as const;

/** A service of the merged model. */
export function readService(name: string, spec: Fields, { file, changedBy }: Origin): GraphService {
  const deploy = fieldsOf(spec['deploy']);
  const mode = MODES.find((known) => known === textOf(deploy['mode'])) ?? 'replicated';
  return {
    name,
    image: textOf(spec['image']),
    mode,
    replicas: mode.startsWith('global') ? undefined : (numberOf(deploy['replicas']) ?? 1),
    networks: networkKeys(spec),
    ports: listOf(spec['ports']).map((port) => readPort(fieldsOf(port))),
    mounts: listOf(spec['volumes']).map((mount) => readMount(fieldsOf(mount))),
    placement: placementWords(fieldsOf(deploy['placement'])),
    configs: listOf(spec['configs']).length,
    secrets: listOf(spec['secrets']).length,
    file: file ?? '',
    changedBy,
  };
}

/** A service that names no network joins the stack's default one. */
function networkKeys(spec: Fields): string[] {
  const networks = spec['networks'];
  const keys = Array.isArray(networks) ? networks.map(textOf) : Object.keys(fieldsOf(networks));
  return keys.length > 0 ? keys : ['default'];
}

function readPort(port: Fields): GraphPort {
  return {
    target: numberOf(port['target']) ?? 0,
    published: numberOf(port['published']) || undefined,
    protocol: textOf(port['protocol']).toLowerCase() || 'tcp',
    mode: textOf(port['mode']).toLowerCase() === 'host' ? 'host' : 'ingress',
  };
}

function readMount(mount: Fields): GraphMount {
  return {
    type: textOf(mount['type']) || 'volume',
    source: textOf(mount['source']),
    target: textOf(mount['target']),
    readOnly: mount['read_only'] === true,
  };
}
