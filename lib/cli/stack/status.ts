import { setTimeout as delay } from 'node:timers/promises';
import { Docker, requireManager } from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { isLive, LiveRegion } from '../ui/live-region.js';
import { paintFor } from '../ui/paint.js';
import { jsonOf } from './docker-options.js';
import { stackNameOf } from './stack-name.js';
import type { StatusCommandOptions } from './status-command.js';
import { type StackStatus, stackStatus } from './status-facts.js';
import { statusText } from './status-text.js';

/** `stackwright status`. Answers the exit code. */
export async function statusCommand(
  stack: string | undefined,
  options: StatusCommandOptions,
): Promise<number> {
  const docker = new Docker(options.context === undefined ? {} : { context: options.context });
  return showStatus(docker, stackNameOf(stack), options);
}

/** Shows how a stack stands, once or until Ctrl-C. */
export async function showStatus(
  docker: Docker,
  stack: string,
  options: StatusCommandOptions,
): Promise<number> {
  await requireManager(docker);
  const json = options.json || jsonOf(options);
  if (options.watch && !json) return watchStatus(docker, stack);
  const status = await stackStatus(docker, stack);
  process.stdout.write(json ? `${JSON.stringify(status, null, 2)}\n` : `${linesOf(status).join('\n')}\n`);
  return status.healthy ? EXIT.done : EXIT.no;
}

async function watchStatus(docker: Docker, stack: string): Promise<number> {
  const region = isLive(process.stdout) ? new LiveRegion(process.stdout) : undefined;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  try {
    while (!stopped) {
      const lines = linesOf(await stackStatus(docker, stack));
      if (region === undefined) process.stdout.write(`${lines.join('\n')}\n\n`);
      else region.draw(lines);
      await delay(2000);
    }
  } catch (error) {
    if (!stopped) throw error;
  } finally {
    process.removeListener('SIGINT', stop);
    region?.end();
  }
  return EXIT.done;
}

function linesOf(status: StackStatus): string[] {
  const { columns, isTTY } = process.stdout;
  return statusText(status, {
    columns: isTTY ? columns : undefined,
    paint: paintFor(process.stdout),
    now: Date.now(),
  });
}
