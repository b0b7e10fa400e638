import { cannotStart, dockerErrorFrom } from './docker-error.js';
import { type PipeOptions, pipeProcess } from './pipe-process.js';
import { type RunOptions, type RunResult, runProcess } from './run-process.js';

/** How this program reaches docker. */
export interface DockerProps {
  /** The docker program. @default docker, looked up in PATH */
  readonly program?: string;
  /** The docker context to use. @default DOCKER_HOST, DOCKER_CONTEXT or the current context, as the CLI has it */
  readonly context?: string;
  /** Values that must never be shown: what docker prints is searched for them. @default none */
  readonly secrets?: readonly string[];
}

/** The `docker` command line. Arguments are lists, answers are JSON; nothing passes through a shell. */
export class Docker {
  private readonly program: string;
  private readonly prefix: readonly string[];
  private readonly secrets: readonly string[];

  constructor(props: DockerProps = {}) {
    this.program = props.program ?? 'docker';
    this.prefix = props.context === undefined ? [] : ['--context', props.context];
    // Very short values would blacken unrelated text.
    this.secrets = [...new Set(props.secrets ?? [])]
      .filter((secret) => secret.length >= 6)
      .sort((a, b) => b.length - a.length);
  }

  /** The same with more values that must never be shown. */
  withSecrets(secrets: readonly string[]): Docker {
    const [, context] = this.prefix;
    return new Docker({
      program: this.program,
      ...(context === undefined ? {} : { context }),
      secrets: [...this.secrets, ...secrets],
    });
  }

  /**
   * Runs a docker command, whatever it answers.
   *
   * @throws {@link DockerError} only when docker cannot be started
   */
  async try(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
    const { onLine } = options;
    const quiet: RunOptions =
      onLine === undefined
        ? options
        : { ...options, onLine: (line, stream) => onLine(this.redact(line), stream) };
    const result = await this.start(options.signal, () =>
      runProcess(this.program, [...this.prefix, ...args], quiet),
    );
    return { ...result, stderr: this.redact(result.stderr) };
  }

  /**
   * Runs a docker command and answers what it printed.
   *
   * @throws {@link DockerError} when it fails
   */
  async text(args: readonly string[], options: RunOptions = {}): Promise<string> {
    const result = await this.try(args, options);
    if (result.code !== 0) throw dockerErrorFrom(actionOf(args), this.redact(result.stderr || result.stdout));
    return result.stdout;
  }

  /**
   * Runs a docker command whose input or output is bytes.
   *
   * @throws {@link DockerError} when it fails
   */
  async pipe(args: readonly string[], options: PipeOptions): Promise<void> {
    const { code, stderr } = await this.start(options.signal, () =>
      pipeProcess(this.program, [...this.prefix, ...args], options),
    );
    if (code !== 0) throw dockerErrorFrom(actionOf(args), this.redact(stderr));
  }

  private async start<T>(signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (signal?.aborted || code === undefined || !syscall?.startsWith('spawn')) throw error;
      throw cannotStart(error);
    }
  }

  /** Runs a docker command that prints one JSON value. */
  async json<T>(args: readonly string[], options: RunOptions = {}): Promise<T> {
    return JSON.parse(await this.text(args, options)) as T;
  }

  /** Runs a docker command that takes `--format`, and answers its rows. */
  async rows<T>(args: readonly string[], options: RunOptions = {}): Promise<T[]> {
    const text = await this.text([...args, '--format', '{{json .}}'], options);
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  }

  /** Takes secrets out of a text. */
  redact(text: string): string {
    return this.secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
  }
}

// The commands of docker that have commands of their own.
const GROUPS = [
  'stack',
  'service',
  'swarm',
  'node',
  'volume',
  'network',
  'config',
  'secret',
  'image',
  'compose',
];

/** The words of a command that say what it does: `docker stack deploy`, never its values. */
function actionOf([command = '', next = '']: readonly string[]): string {
  return ['docker', command, ...(GROUPS.includes(command) ? [next] : [])].join(' ');
}
