import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where files come from, where they go, and where what they replace is kept meanwhile: three directories on one file system. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
  readonly aside: string;
}

/**
 * Moves files into a directory, each over its predecessor in one step, and takes others out. When one step fails,
 * the steps before it are taken back.
 *
 * @param paths what comes, in this order; the last one closes the whole, after everything else
 * @param stale what goes
 */
export function replaceFiles(
  { from, to, aside }: Replacement,
  paths: readonly string[],
  stale: readonly string[],
): void {
  const undo: (() => void)[] = [];
  const takeOut = (path: string): void => {
    if (statusAt(join(to, path)) === undefined) return;
    move(join(to, path), join(aside, path));
    undo.push(() => move(join(aside, path), join(to, path)));
    removeEmptyParents(to, path);
  };
  const bringIn = (path: string): void => {
    const place = join(to, path);
    const kept = statusAt(place) !== undefined;
    if (kept) keep(place, join(aside, path));
    move(join(from, path), place);
    undo.push(() => (kept ? renameSync(join(aside, path), place) : rmSync(place)));
  };
  const isInTheWay = (old: string): boolean =>
    paths.some((path) => isWithin(old, path) || isWithin(path, old));
  try {
    for (const path of stale) if (isInTheWay(path)) takeOut(path);
    for (const path of paths.slice(0, -1)) bringIn(path);
    for (const path of stale) if (!isInTheWay(path)) takeOut(path);
    for (const path of paths.slice(-1)) bringIn(path);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** A second name for the file, so that it can be put back; a copy where the file system has no second names. */
function keep(place: string, old: string): void {
  mkdirSync(dirname(old), { recursive: true });
  try {
    linkSync(place, old);
  } catch {
    copyFileSync(place, old);
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function isWithin(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`);
}

function removeEmptyParents(top: string, path: string): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(top, parent));
    } catch {
      return; // Something else is in it.
    }
  }
}

/** What is at a path, links not followed; undefined when there is nothing, or no way there. */
export function statusAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
