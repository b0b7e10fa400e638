import type { IConstruct } from 'constructs';
import { NfsVolume } from '../constructs/nfs-volume.js';
import type { Volume } from '../constructs/volume.js';
import type { OpenBalenaParameters } from './parameters.js';
import { nfsOf } from './settings/normalize.js';
import type { OpenBalenaSettings } from './settings/settings.js';

/**
 * Puts a volume on the NFS server, in the directory of its name. While no server is configured its host stays a
 * reference that a deploy must fill.
 */
export function overlayOnNfs(
  scope: IConstruct,
  volume: Volume,
  settings: OpenBalenaSettings,
  parameters: OpenBalenaParameters,
): NfsVolume {
  return new NfsVolume(scope, volume.key, {
    overlay: volume,
    server: `${parameters.get('NFS_HOST')}`,
    port: `${parameters.get('NFS_PORT')}`,
    path: `${parameters.get('NFS_PATH')}/${volume.key}`,
    nfsVersion: nfsOf(settings)?.version ?? '4',
  });
}
