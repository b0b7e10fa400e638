import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { EXIT } from '../../exit.js';
import { UserError } from '../../user-error.js';
import type { FileTree } from './side.js';

/**
 * The files of a revision, read from the repository of the working directory. Nothing is checked out.
 *
 * @throws {@link UserError} when there is no such revision
 */
export function gitTree(revision: string): FileTree {
  if (revision.startsWith('-')) throw new UserError(`git:${revision}: a revision does not begin with -.`);
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined) {
    throw new UserError(
      `git:${revision}: there is no such revision here. In a shallow clone, fetch it first (git fetch origin ${revision}; with actions/checkout, fetch-depth: 0).`,
      EXIT.no,
    );
  }
  const object = (path: string) => `${commit.toString('utf8').trim()}:./${inside(path)}`;
  return {
    kind(path) {
      const kind = git(['cat-file', '-t', object(path)])
        ?.toString('utf8')
        .trim();
      return kind === 'tree' ? 'directory' : kind === 'blob' ? 'file' : undefined;
    },
    read: (path) => git(['cat-file', 'blob', object(path)]),
  };
}

/** A path as git takes it: relative to the working directory, with slashes. */
function inside(path: string): string {
  return relative('.', path).split(sep).join('/');
}

/** What git prints, or undefined when it ends with an error. */
function git(args: readonly string[]): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) {
    throw new UserError('git: there is no git here, which reads revisions; install it.', EXIT.no);
  }
  return status === 0 ? stdout : undefined;
}
