import { type Docker, lastLogLines, type StackProgress } from '../../engine/index.js';
import { failureText } from '../ui/progress-lines.js';

/** Tells, while a stack is waited for, what failed tasks wrote last: once for each service and error. */
export class LastWords {
  private readonly told = new Set<string>();
  private ended = false;

  constructor(
    private readonly docker: Docker,
    private readonly tell: (lines: readonly string[]) => void,
  ) {}

  /** Asks for the log of what failed since the look before, without holding anything up. */
  look(progress: StackProgress): void {
    for (const { name, failure } of progress.services) {
      if (failure === undefined || failure.state === 'pending' || this.told.has(`${name} ${failure.error}`))
        continue;
      this.told.add(`${name} ${failure.error}`);
      void lastLogLines(this.docker, failure.taskId, 5).then((lines) => {
        if (!this.ended && lines.length > 0)
          this.tell([failureText(failure), ...lines.map((line) => `  | ${line}`)]);
      });
    }
  }

  /** What comes later is not told any more: the verdict has it. */
  end(): void {
    this.ended = true;
  }
}
