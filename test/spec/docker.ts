import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the `docker` client is; asked with a clean environment, there is no PATH to search. */
const found = spawnSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).stdout.trim();

/** Whether the `docker` client is here; `docker stack config` needs no engine. */
export const hasDocker = found !== '' && spawnSync(found, ['stack', 'config', '--help']).status === 0;

/** For titles of tests that are skipped: why, and how to change it. */
export const needsDocker = hasDocker ? '' : ' (skipped: no docker client; install the docker CLI to run it)';

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
