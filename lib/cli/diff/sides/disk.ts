import { statSync } from 'node:fs';
import { readIfThere } from '../../files.js';
import type { FileTree } from './side.js';

/** The files of this machine. */
export const disk: FileTree = {
  kind(path) {
    try {
      return statSync(path).isDirectory() ? 'directory' : 'file';
    } catch {
      return undefined;
    }
  },
  read: readIfThere,
};
