import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AssemblyFile } from 'stackwright';
import type { StackSpec } from 'stackwright/spec';
import { parse } from 'yaml';

/** Where the `docker` client is; asked with a clean environment, there is no PATH to search. */
const found = spawnSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).stdout.trim();

/** Whether the docker client is here; `docker stack config` needs no engine. */
export const hasDocker = found !== '' && spawnSync(found, ['stack', 'config', '--help']).status === 0;

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

/** What `docker stack config` answered, as it printed it. */
export interface DockerAnswer {
  readonly accepted: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks `docker stack config` about the files, with nothing in the environment but what is given. */
export function dockerStackConfig(
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
): DockerAnswer {
  const args = ['stack', 'config', ...files.flatMap((file) => ['-c', file])];
  const docker = spawnSync(found, args, { env: { ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { accepted: docker.status === 0, stdout: docker.stdout, stderr: docker.stderr };
}

/** Writes the text into a file of its own, asks docker about it, and removes it. */
export function dockerReads(text: string, env: Readonly<Record<string, string>> = {}): DockerAnswer {
  const directory = mkdtempSync(join(tmpdir(), 'stack-'));
  try {
    const file = join(directory, 'stack.yml');
    writeFileSync(file, text);
    return dockerStackConfig([file], env);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
