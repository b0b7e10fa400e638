import type { PipeOptions, PipeResult } from '../../lib/engine/pipe-process.js';
import type { RunOptions, RunResult } from '../../lib/engine/run-process.js';

/** What a faked docker command answers. */
export interface Answer {
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

type Handler = (
  args: readonly string[],
  options: RunOptions & PipeOptions,
) => Answer | string | Promise<Answer | string>;

/**
 * Stands in for the docker program in this process, for failures that cannot be made for real and for speed. The
 * newest rule whose pattern fits the command line answers it. What no rule knows fails loudly.
 */
export class FakeDocker {
  /** Every command line, in order. */
  readonly calls: string[] = [];
  private readonly rules: { readonly pattern: RegExp; readonly handler: Handler }[] = [];

  /** Adds a rule. */
  on(pattern: RegExp, answer: Answer | string | Handler): this {
    this.rules.unshift({ pattern, handler: typeof answer === 'function' ? answer : () => answer });
    return this;
  }

  /** The last command line that fits. */
  call(pattern: RegExp): string | undefined {
    return this.calls.findLast((line) => pattern.test(line));
  }

  /** As `runProcess`. */
  readonly runProcess = async (
    program: string,
    args: readonly string[],
    options: RunOptions = {},
  ): Promise<RunResult> => {
    const answer = await this.answer(program, args, options);
    if (options.onLine === undefined || options.inherit) return answer;
    for (const stream of ['stdout', 'stderr'] as const)
      for (const line of answer[stream].split('\n').filter((each) => each !== ''))
        options.onLine(line, stream);
    return { code: answer.code, stdout: '', stderr: '' };
  };

  /** As `pipeProcess`. */
  readonly pipeProcess = async (
    program: string,
    args: readonly string[],
    options: PipeOptions,
  ): Promise<PipeResult> => {
    const { Readable, Writable } = await import('node:stream');
    const taken: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _, done) => {
        taken.push(chunk);
        done();
      },
    });
    await options.produce?.(sink);
    const answer = await this.answer(program, args, {
      ...options,
      input: Buffer.concat(taken).toString('latin1'),
    });
    await options.consume?.(Readable.from([Buffer.from(answer.stdout, 'latin1')]));
    return { code: answer.code, stderr: answer.stderr };
  };

  private async answer(
    program: string,
    args: readonly string[],
    options: RunOptions & PipeOptions,
  ): Promise<RunResult> {
    const line = [program, ...args].join(' ');
    this.calls.push(line);
    const rule = this.rules.find(({ pattern }) => pattern.test(line));
    if (rule === undefined) throw new Error(`the fake docker has no answer to: ${line}`);
    const answer = await rule.handler(args, options);
    const { code = 0, stdout = '', stderr = '' } = typeof answer === 'string' ? { stdout: answer } : answer;
    return { code, stdout, stderr };
  }
}

/** The fake that the mocked modules use; each test makes its own. */
export const current: { docker: FakeDocker } = { docker: new FakeDocker() };
