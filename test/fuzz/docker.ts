import { execFile, spawnSync } from 'node:child_process';

const found = spawnSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).stdout.trim();

/** The version of the docker client, undefined without one. */
export function dockerVersion(): string | undefined {
  if (found === '') return undefined;
  const version = spawnSync(found, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return spawnSync(found, ['stack', 'config', '--help']).status === 0 ? version : undefined;
}

export interface DockerVerdict {
  readonly accepted: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks `docker stack config` about files, in an environment of nothing but these variables. */
export function askDocker(
  files: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<DockerVerdict> {
  const args = ['stack', 'config', ...files.flatMap((file) => ['-c', file])];
  return new Promise((answer, fail) => {
    execFile(
      found,
      args,
      { env: { ...env }, encoding: 'utf8', maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') fail(error);
        else answer({ accepted: error === null, stdout, stderr });
      },
    );
  });
}
