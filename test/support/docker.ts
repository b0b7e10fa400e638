import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AssemblyFile } from 'stackwright';
import type { StackSpec } from 'stackwright/spec';
import { parse } from 'yaml';

/** Whether the docker client is here; `docker stack config` needs no engine. */
export const hasDocker = spawnSync('docker', ['stack', 'config', '--help']).status === 0;

/** The title of a suite that needs the client: it says why it is skipped and how to change that. */
export const needsDocker = (title: string): string =>
  hasDocker
    ? title
    : `${title} [skipped: no docker client here; install Docker's CLI (Debian: docker-cli or docker.io)]`;

/** What `docker stack config` made of some stack files. */
export interface StackConfigResult {
  readonly status: number;
  readonly stderr: string;
  /** The merged model as it printed it. */
  readonly model: StackSpec;
}

/** Runs `docker stack config` on files of a directory, with nothing in the environment but `env`. */
export function stackConfig(
  directory: string,
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
  read: (printed: string) => StackConfigResult['model'] = parse,
): StackConfigResult {
  const result = spawnSync('docker', ['stack', 'config', ...files.flatMap((file) => ['-c', file])], {
    cwd: directory,
    env: { PATH: process.env['PATH'] ?? '', HOME: directory, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return {
    status: result.status ?? -1,
    stderr: result.stderr,
    model: result.status === 0 ? read(result.stdout) : {},
  };
}

/** Puts files into a temporary directory for the time of `work`. */
export function inDirectory<T>(files: readonly AssemblyFile[], work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
