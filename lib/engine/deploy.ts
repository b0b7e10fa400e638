import type { Docker } from './docker.js';
import { dockerErrorFrom } from './docker-error.js';

/** A deploy of a stack. */
export interface DeployProps {
  readonly stack: string;
  /** The stack files, in the order of their `-c`. */
  readonly files: readonly string[];
  /** What the stack files ask of the environment. @default what this process has */
  readonly env?: Readonly<Record<string, string>>;
  /** Where relative paths in the files begin. @default this process's directory */
  readonly cwd?: string;
  /** When the engine asks the registry for the digest of an image. @default always, as docker does */
  readonly resolveImage?: 'always' | 'changed' | 'never';
  /** Whether services that are no longer in the files are removed. @default false */
  readonly prune?: boolean;
  /** Whether nodes get this client's registry credentials. @default false */
  readonly withRegistryAuth?: boolean;
  /** Takes each line that docker prints. @default nobody */
  readonly onLine?: (line: string) => void;
}

/**
 * `docker stack deploy`. It returns before anything runs: see {@link watchStack}.
 *
 * @throws {@link DockerError} when the engine refuses; what it created before stays, since a deploy is no transaction
 */
export async function deployStack(docker: Docker, props: DeployProps): Promise<void> {
  const errors: string[] = [];
  const { code } = await docker.try(
    [
      'stack',
      'deploy',
      ...props.files.flatMap((file) => ['--compose-file', file]),
      ...(props.resolveImage === undefined ? [] : ['--resolve-image', props.resolveImage]),
      ...(props.prune ? ['--prune'] : []),
      ...(props.withRegistryAuth ? ['--with-registry-auth'] : []),
      props.stack,
    ],
    {
      ...(props.env === undefined ? {} : { env: props.env }),
      ...(props.cwd === undefined ? {} : { cwd: props.cwd }),
      onLine: (line, stream) => {
        if (isAdvice(line)) return;
        if (stream === 'stderr') errors.push(line);
        else props.onLine?.(line);
      },
    },
  );
  if (code !== 0) throw dockerErrorFrom(`the engine refused the stack ${props.stack}`, errors.join('\n'));
  for (const line of errors) props.onLine?.(line);
}

// What newer clients say of `--detach`; the watch does better than both.
function isAdvice(line: string): boolean {
  return /^(Since --detach=|In a future release, --detach=)/.test(line) || line.trim() === '';
}
