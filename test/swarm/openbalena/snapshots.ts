import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ManifestDeploySet } from '../../../lib/synth/manifest.js';

const directory = join(import.meta.dirname, '../../../snapshots');

/** The assembly of one configuration of openBalena, as it lies in snapshots/. */
export interface Snapshot {
  readonly name: string;
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Every configuration that has a snapshot. */
export function openBalenaSnapshots(): Snapshot[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .map((name) => ({ name, directory: join(directory, name) }))
    .filter((one) => existsSync(join(one.directory, 'manifest.json')))
    .map((one) => ({ ...one, manifest: readManifest(one.directory) }));
}

function readManifest(snapshot: string): Manifest {
  return JSON.parse(readFileSync(join(snapshot, 'manifest.json'), 'utf8')) as Manifest;
}

export interface DeploySetCase {
  readonly title: string;
  readonly snapshot: Snapshot;
  readonly set: ManifestDeploySet;
}

/** Every deploy set of every snapshot. */
export function deploySets(): DeploySetCase[] {
  return openBalenaSnapshots().flatMap((snapshot) =>
    snapshot.manifest.deploySets.map((set) => ({ title: `${snapshot.name}, ${set.name}`, snapshot, set })),
  );
}

/** The active deploy set, without NFS, that has the most services. */
export function largestDeploySet(): DeploySetCase {
  const size = ({ snapshot }: DeploySetCase) => snapshot.manifest.services.length;
  const usable = deploySets().filter(({ set }) => set.active && !isNfs(set));
  const [largest] = usable.sort((one, other) => size(other) - size(one));
  if (largest === undefined) throw new Error('no snapshot has an active deploy set without NFS');
  return largest;
}

/** Whether the set puts the volumes on an NFS server. */
export function isNfs(set: ManifestDeploySet): boolean {
  return set.files.some((file) => file.includes('nfs'));
}

/**
 * The arguments of `docker` that the head of the stack file names for this set. They are written as one line of a
 * comment: `#   docker stack deploy -c FILE -c FILE NAME`.
 */
export function commandInHeader(snapshot: Snapshot, set: ManifestDeploySet): string[] {
  const head = readFileSync(join(snapshot.directory, set.files[0] ?? ''), 'utf8');
  const commands = [...head.matchAll(/^#\s+docker (stack deploy .*)$/gm)].map(([, line]) =>
    (line ?? '').split(' '),
  );
  const files = set.files.flatMap((file) => ['-c', file]).join(' ');
  const command = commands.find((one) => one.slice(2, -1).join(' ') === files);
  if (command === undefined)
    throw new Error(`${snapshot.name}/${set.files[0]} does not say how to deploy ${files}`);
  return command;
}

/** A value for every variable that the snapshot leaves to the deploy; `special` for single ones. */
export function environmentFor(
  snapshot: Snapshot,
  special: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const values = snapshot.manifest.parameters
    .filter(({ required, secret }) => required || secret)
    .map(({ name }) => [name, special[name] ?? `value of ${name}`]);
  return { ...Object.fromEntries(values), ...special };
}
