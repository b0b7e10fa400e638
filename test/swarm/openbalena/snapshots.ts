import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ManifestDeploySet } from '../../../lib/synth/manifest.js';
import { configurations } from '../../openbalena/configurations.js';

const directory = join(import.meta.dirname, '../../../snapshots');

/** The assembly of one configuration of openBalena, or of an example, as it lies in snapshots/. */
export interface Snapshot {
  readonly name: string;
  readonly directory: string;
  readonly manifest: Manifest;
}

/** What is deployed together: a deploy set of a snapshot. */
export interface SnapshotSet {
  readonly title: string;
  readonly snapshot: Snapshot;
  readonly stack: string;
  readonly files: readonly string[];
  /** The files in the command of the head, when it is about more of them. */
  readonly filesInHead: readonly string[];
  /** Whether it puts the volumes on an NFS server. */
  readonly nfs: boolean;
  readonly active: boolean;
}

/** Every deploy set of the snapshots of these names. @default those of openBalena */
export function snapshotSets(names: readonly string[] = Object.keys(configurations)): SnapshotSet[] {
  return snapshots(names).flatMap((snapshot) =>
    snapshot.manifest.deploySets.map((set) => setOf(snapshot, set)),
  );
}

/**
 * Every set whose tasks can run without an NFS client. A snapshot that has none and has a service that no other has is
 * there with its NFS set less the NFS file, which changes where the volumes are and nothing else.
 */
export function localSets(): SnapshotSet[] {
  const sets = snapshotSets();
  const local = sets.filter(({ nfs }) => !nfs);
  const services = new Set(
    local.flatMap(({ snapshot }) => snapshot.manifest.services.map(({ name }) => name)),
  );
  const more = sets.filter(({ snapshot }) =>
    snapshot.manifest.services.some(({ name }) => !services.has(name)),
  );
  return [
    ...local,
    ...more.map((set) => {
      const files = set.files.filter((file) => !isNfsFile(file));
      return { ...set, title: `${set.title} without its NFS file`, files, nfs: false };
    }),
  ];
}

/** The set with the most services that a default configuration deploys. */
export function largestSet(): SnapshotSet {
  const size = ({ snapshot }: SnapshotSet) => snapshot.manifest.services.length;
  const active = snapshotSets().filter((set) => set.active && !set.nfs);
  const [largest] = active.sort((one, other) => size(other) - size(one));
  if (largest === undefined) throw new Error(`${directory} has no active deploy set without NFS`);
  return largest;
}

/**
 * The `docker` command that the head of the first stack file names for this set, without `docker`. There it is one line
 * of a comment: `#   docker stack deploy -c FILE -c FILE NAME`.
 */
export function commandInHead({ snapshot, files, filesInHead }: SnapshotSet): string[] {
  const commands = headOf(snapshot, files[0] ?? '').flatMap((line) => {
    const [, command] = /^#\s+docker (stack deploy .*)$/.exec(line) ?? [];
    return command === undefined ? [] : [command.split(' ')];
  });
  const options = (of: readonly string[]) => of.flatMap((file) => ['-c', file]);
  const asked = options(filesInHead).join(' ');
  const command = commands.find((words) => words.slice(2, -1).join(' ') === asked);
  if (command === undefined)
    throw new Error(`${snapshot.name}/${files[0]} does not say how to deploy ${asked}`);
  return [...command.slice(0, 2), ...options(files), ...command.slice(-1)];
}

/** A value for each variable that the heads of the set's files name, and no other. */
export function environmentOf(
  { snapshot, files }: SnapshotSet,
  special: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const names = files.flatMap((file) => {
    const head = headOf(snapshot, file);
    const list = head.slice(head.findIndex((line) => line.includes('reads these from the environment')) + 1);
    return list.flatMap((line) => line.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []);
  });
  const values = { ...formed, ...special };
  return Object.fromEntries(names.map((name) => [name, values[name] ?? `value of ${name}`]));
}

/** Variables that a value of any kind does not suit, with one that does. */
const formed: Readonly<Record<string, string>> = {
  DNS_TLD: 'example.org',
  LOG_LEVEL: 'INFO',
  NFS_PORT: '2049',
};

function snapshots(names: readonly string[]): Snapshot[] {
  return readdirSync(directory)
    .filter((name) => names.includes(name))
    .map((name) => ({ name, directory: join(directory, name) }))
    .filter((one) => existsSync(join(one.directory, 'manifest.json')))
    .map((one) => ({ ...one, manifest: readManifest(one.directory) }));
}

function readManifest(snapshot: string): Manifest {
  return JSON.parse(readFileSync(join(snapshot, 'manifest.json'), 'utf8')) as Manifest;
}

function setOf(snapshot: Snapshot, { name, stack, files, active }: ManifestDeploySet): SnapshotSet {
  const title = `${snapshot.name}, ${name}`;
  return { title, snapshot, stack, files, filesInHead: files, nfs: files.some(isNfsFile), active };
}

function isNfsFile(file: string): boolean {
  return file.includes('nfs');
}

/** The lines of comment that a stack file begins with. */
function headOf(snapshot: Snapshot, file: string): string[] {
  const lines = readFileSync(join(snapshot.directory, file), 'utf8').split('\n');
  return lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
}
