import { pairsOf, textOf } from '../../spec/read-values.js';
import type { ObjectFacts } from './stack-index.js';

/** Whether each node has a volume of its own under this name: the driver local, without a network share behind it. */
export function isLocalVolume({ spec, external }: ObjectFacts): boolean {
  if (external) return false;
  const driver = textOf(spec['driver']) || 'local';
  const type = spec['driver_opts'] === undefined ? '' : (pairsOf(spec['driver_opts']).get('type') ?? '');
  return driver === 'local' && !/^(?:nfs|cifs|smb|ceph|gluster|9p|fuse)/i.test(type);
}
