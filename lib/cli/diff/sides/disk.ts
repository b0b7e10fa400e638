import { readFileSync, statSync } from 'node:fs';
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
  read(path) {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  },
};
