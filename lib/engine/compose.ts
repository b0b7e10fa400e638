import type { Docker } from './docker.js';
import { DockerError, dockerErrorFrom } from './docker-error.js';
import type { RunOptions, RunResult } from './run-process.js';

/** A Compose project: one file, its name, and what the file asks of the environment. */
export interface ComposeProject {
  readonly file: string;
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A container of a project, as `docker compose ps` tells it. */
export interface ComposeContainer {
  readonly Name: string;
  readonly Service: string;
  readonly State: string;
  readonly Health?: string;
  readonly ExitCode?: number;
  readonly Status?: string;
}

const OLDEST = 2;

/**
 * Refuses to go on without `docker compose` of version 2.
 *
 * @throws {@link DockerError} no-compose
 */
export async function requireCompose(docker: Docker): Promise<void> {
  const { code, stdout, stderr } = await docker.try(['compose', 'version', '--short']);
  const major = Number(/^v?(\d+)\./.exec(stdout.trim())?.[1] ?? Number.NaN);
  if (code === 0 && major >= OLDEST) return;
  if (code === 0) {
    throw new DockerError('no-compose', `docker compose here is ${stdout.trim()}; version 2 is needed.`);
  }
  throw dockerErrorFrom('docker compose version', stderr || "'compose' is not a docker command");
}

/** Runs `docker compose` on a project. Its `.env` is not read: the environment is what the project says. */
export function compose(
  docker: Docker,
  project: ComposeProject,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return docker.try(
    ['compose', '--file', project.file, '--project-name', project.name, '--env-file', '/dev/null', ...args],
    { ...options, env: { ...project.env, ...options.env } },
  );
}

/** The containers of a project, running or not. */
export async function composeContainers(
  docker: Docker,
  project: ComposeProject,
): Promise<ComposeContainer[]> {
  const { code, stdout, stderr } = await compose(docker, project, ['ps', '--all', '--format', 'json']);
  if (code !== 0) throw dockerErrorFrom('docker compose ps', stderr);
  // Before 2.21 one list, since then a line for each.
  const text = stdout.trim();
  if (text === '') return [];
  if (text.startsWith('[')) return JSON.parse(text) as ComposeContainer[];
  return text.split('\n').map((line) => JSON.parse(line) as ComposeContainer);
}
