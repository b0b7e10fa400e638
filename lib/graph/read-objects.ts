import { type Fields, fieldsOf, textOf } from './fields.js';
import type { GraphNetwork, GraphVolume } from './types.js';

/** Which stack files hold a place. */
export interface Origin {
  readonly file: string | undefined;
  readonly changedBy: readonly string[];
}

export function networkOf(key: string, spec: Fields, users: readonly string[], origin: Origin): GraphNetwork {
  const options = fieldsOf(spec['driver_opts']);
  return {
    key,
    external: isExternal(spec),
    driver: textOf(spec['driver']) || 'overlay',
    internal: spec['internal'] === true,
    attachable: spec['attachable'] === true,
    encrypted: Object.hasOwn(options, 'encrypted') && textOf(options['encrypted']) !== 'false',
    users,
    ...origin,
  };
}

export function volumeOf(key: string, spec: Fields, users: readonly string[], origin: Origin): GraphVolume {
  const driver = textOf(spec['driver']) || 'local';
  const type = textOf(fieldsOf(spec['driver_opts'])['type']).toLowerCase();
  const isNfs = driver === 'local' && /^nfs4?$/.test(type);
  return {
    key,
    external: isExternal(spec),
    kind: isNfs ? 'nfs' : driver === 'local' ? 'local' : 'other',
    driver,
    users,
    ...origin,
  };
}

function isExternal({ external }: Fields): boolean {
  return external === true || Object.keys(fieldsOf(external)).length > 0;
}
