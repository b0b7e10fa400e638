import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** The two ends of a program that takes or gives bytes. */
export interface PipeOptions {
  /** Takes what the program writes. @default it writes nothing of interest */
  readonly consume?: (stdout: Readable) => Promise<unknown>;
  /** Gives the program what it reads, and ends it. @default nothing */
  readonly produce?: (stdin: Writable) => Promise<unknown>;
  /** Ends the program when aborted. @default never */
  readonly signal?: AbortSignal;
}

/** How such a program ended. */
export interface PipeResult {
  readonly code: number;
  readonly stderr: string;
}

/**
 * Runs a program whose output or input is bytes, as many as there are: nothing is kept in memory.
 *
 * @throws the system's error when it cannot be started, and whatever `consume` or `produce` throws (the program is ended then)
 */
export async function pipeProcess(
  program: string,
  args: readonly string[],
  { consume, produce, signal }: PipeOptions,
): Promise<PipeResult> {
  const child = spawn(program, args, {
    stdio: [produce === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-20_000);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 143));
  });
  const work: Promise<unknown>[] = [];
  if (child.stdout !== null) work.push(consume === undefined ? drain(child.stdout) : consume(child.stdout));
  if (produce !== undefined && child.stdin !== null) {
    // A program that fails early closes its end; its exit code says why.
    work.push(produce(child.stdin).catch((error: NodeJS.ErrnoException) => ignorePipe(error)));
  }
  try {
    await Promise.all(work);
  } catch (error) {
    child.kill('SIGTERM');
    await ended.catch(() => undefined);
    throw error;
  }
  return { code: await ended, stderr };
}

async function drain(stream: Readable): Promise<void> {
  for await (const _ of stream);
}

function ignorePipe(error: NodeJS.ErrnoException): void {
  if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code ?? '')) throw error;
}
