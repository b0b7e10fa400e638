import type { IConstruct } from 'constructs';
import { Volume } from '../constructs/volume.js';

/** The names of the ten volumes. */
export const VOLUME_NAMES = [
  'cert-manager-data',
  'certs-data',
  'db-data',
  'pki-data',
  'redis-data',
  'resin-data',
  's3-data',
  'builder-storage',
  'delta-storage',
  'helper-storage',
] as const;

/** The name of a volume. */
export type OpenBalenaVolumeName = (typeof VOLUME_NAMES)[number];

/** The volumes of an openBalena stack, by name; those of an internal service only where it runs. */
export type OpenBalenaVolumes = Readonly<
  Record<Exclude<OpenBalenaVolumeName, 'db-data' | 's3-data'>, Volume>
> & {
  /** What the internal database keeps. @default none without it */
  readonly 'db-data'?: Volume;
  /** What the internal object storage keeps. @default none without it */
  readonly 's3-data'?: Volume;
};

/** Where volumes are declared: those of the internal services in the file of those services. */
export interface VolumeScopes {
  readonly main: IConstruct;
  /** @default there is no internal database */
  readonly db: IConstruct | undefined;
  /** @default there is no internal object storage */
  readonly s3: IConstruct | undefined;
}

/** Declares the volumes. One that no service mounts does not appear in any file. */
export function declareVolumes({ main, db, s3 }: VolumeScopes): OpenBalenaVolumes {
  const declared = VOLUME_NAMES.flatMap((name): [string, Volume][] => {
    const scope = name === 'db-data' ? db : name === 's3-data' ? s3 : main;
    return scope === undefined ? [] : [[name, new Volume(scope, name)]];
  });
  return Object.fromEntries(declared) as OpenBalenaVolumes;
}
