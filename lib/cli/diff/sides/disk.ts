import { readFileSync, statSync } from 'node:fs';
import type { FileTree } from './side.js';

/** The files of this machine. */
export const disk: FileTree = {
  kind(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? undefined : stats.isDirectory() ? 'directory' : 'file';
  },
  read(path) {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  },
};
