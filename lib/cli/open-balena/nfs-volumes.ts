import { join, relative } from 'node:path';
import { loadDeploySet } from '../../spec/load/index.js';
import type { Deployment } from './deployment.js';

/** The options of each volume on NFS, by its name in the stack file, with the values that a deploy would fill in. */
export function nfsVolumes(deployment: Deployment): Map<string, Readonly<Record<string, string>>> {
  const file = relative('.', join(deployment.outPath, 'docker-stack-nfs.yml'));
  const { set } = loadDeploySet([{ file }], { env: deployment.values });
  return new Map(
    Object.entries(set.model.volumes ?? {}).map(([name, volume]) => [
      name,
      Object.fromEntries(
        Object.entries(volume?.driver_opts ?? {}).map(([key, value]) => [key, String(value)]),
      ),
    ]),
  );
}
