import { spawn } from 'node:child_process';

/** How a program is run. */
export interface RunOptions {
  /** Variables added to this process's environment. Secrets go here, never into arguments. @default none */
  readonly env?: Readonly<Record<string, string>>;
  /** The directory to run in. @default this process's */
  readonly cwd?: string;
  /** Text for its standard input. @default nothing */
  readonly input?: string;
  /** Ends the program when aborted. @default never */
  readonly signal?: AbortSignal;
  /** Takes each line of its output as it comes; the result's text is then empty. @default collected */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Gives the program this process's terminal; the result's text is then empty. @default false */
  readonly inherit?: boolean;
}

/** How a program ended. */
export interface RunResult {
  /** Its exit code; 128 plus the signal's place when a signal ended it, as shells count. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program with its arguments as a list: no shell reads them.
 *
 * @throws the system's error (`code` ENOENT and the like) when the program cannot be started
 */
export function runProcess(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...options.env },
      stdio: options.inherit ? 'inherit' : [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const take = (stream: 'stdout' | 'stderr'): TextSink => {
      const { onLine } = options;
      const sink = onLine === undefined ? collected() : byLine((line) => onLine(line, stream));
      child[stream]?.setEncoding('utf8').on('data', sink.write);
      return sink;
    };
    const stdout = take('stdout');
    const stderr = take('stderr');
    // A program that ends before it has read everything closes the pipe; its exit code says why.
    child.stdin?.on('error', () => undefined).end(options.input);
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? (signal === 'SIGINT' ? 130 : 143),
        stdout: stdout.end(),
        stderr: stderr.end(),
      }),
    );
  });
}

interface TextSink {
  write(chunk: string): void;
  end(): string;
}

function collected(): TextSink {
  const chunks: string[] = [];
  return { write: (chunk) => void chunks.push(chunk), end: () => chunks.join('') };
}

function byLine(onLine: (line: string) => void): TextSink {
  let rest = '';
  return {
    write: (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line.replace(/\r$/, ''));
    },
    end: () => {
      if (rest !== '') onLine(rest);
      return '';
    },
  };
}
