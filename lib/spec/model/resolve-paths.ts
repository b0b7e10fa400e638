import { posix } from 'node:path';
import { mapOf } from '../yaml/values.js';
import { lookup, type Place } from './context.js';
import { fieldOf, type GoValue, listOf, textOf } from './go-type.js';

/** A path as Docker's loader on Linux and macOS sees it, from the directory of the first stack file. */
export function absolutePath(workingDir: string, path: string): string {
  if (path.startsWith('/')) return path;
  const joined = posix.join(workingDir, path);
  return joined.length > 1 ? joined.replace(/\/$/, '') : joined;
}

/** Makes the sources of bind mounts absolute. */
export function resolveMounts(mounts: GoValue, place: Place): GoValue {
  if (!listOf(mounts).some(isBind)) return mounts;
  return listOf(mounts).map((mount, index) => {
    if (!isBind(mount)) return mount;
    return new Map([
      ...mapOf(mount),
      ['source', resolveSource(textOf(fieldOf(mount, 'source')), place.at(index))],
    ]);
  });
}

function isBind(mount: GoValue): boolean {
  return fieldOf(mount, 'type') === 'bind';
}

function resolveSource(source: string, place: Place): string {
  if (source === '') {
    place.refuse(
      'swarm/volume-syntax',
      'is a bind mount without a source; Docker refuses it',
      'Write source: with the path on the node, or type: volume for an anonymous volume.',
    );
    return '';
  }
  const path = expandHome(source, place);
  return isWindowsPath(path) ? path : absolutePath(place.context.workingDir, path);
}

function expandHome(path: string, place: Place): string {
  if (!path.startsWith('~')) return path;
  const home = lookup(place.context, 'HOME');
  if (home !== undefined) return home + path.slice(1);
  place.note('home', path);
  return path;
}

/** `C:\data`, `C:/data` or `\\server\share\data`. */
function isWindowsPath(path: string): boolean {
  return /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/.][^\\/]*[\\/][^\\/.][^\\/]*[\\/])/i.test(path);
}
