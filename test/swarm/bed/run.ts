import { spawn } from 'node:child_process';

export interface RunOptions {
  /** The whole environment of the command. @default the environment of this process */
  readonly env?: Readonly<Record<string, string>>;
  /** @default the directory of this process */
  readonly cwd?: string;
  /** Answer a non-zero exit code instead of throwing. @default false */
  readonly allowFailure?: boolean;
}

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one command, with its arguments as a list: no shell reads them.
 *
 * @throws Error with the command and what it printed when it exits with another code than 0, unless
 * `allowFailure` is set.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: options.env ?? process.env,
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const result = {
        code: code ?? 128,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      };
      if (result.code === 0 || options.allowFailure) resolve(result);
      else
        reject(new Error(`${[command, ...args].join(' ')}: ${signal ?? `exit ${code}`}\n${result.stderr}`));
    });
  });
}
