import { type Baseline, type Docker, type StackProgress, watchStack } from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { progressView } from '../ui/progress-view.js';
import { LastWords } from './last-words.js';
import { verdictReport, verdictText } from './report.js';

/** How a command waits for a stack. */
export interface WaitProps {
  readonly stack: string;
  readonly before: Baseline;
  readonly timeout: number;
  readonly json: boolean;
  readonly signal: AbortSignal;
  /** Takes each look, for what is said on Ctrl-C. */
  readonly onProgress: (progress: StackProgress) => void;
}

/** Waits until a stack has converged, shows how it gets on, says how it ended. Answers the exit code. */
export async function waitForStack(docker: Docker, props: WaitProps): Promise<number> {
  const stream = props.json ? process.stderr : process.stdout;
  const view = progressView(stream);
  const lastWords = new LastWords(docker, (lines) => view.tell(lines));
  const watching = watchStack(docker, props.stack, {
    before: props.before,
    timeout: props.timeout,
    signal: props.signal,
    onProgress: (progress) => {
      props.onProgress(progress);
      view.show(progress);
      lastWords.look(progress);
    },
  });
  const verdict = await watching.finally(() => {
    lastWords.end();
    view.end();
  });
  const report = await verdictReport(docker, verdict);
  if (props.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else stream.write(`${verdictText(report, verdict, stream).join('\n')}\n`);
  return verdict.outcome === 'converged' ? EXIT.done : EXIT.no;
}
