import {
  Docker,
  listServices,
  observe,
  requireManager,
  type StackProgress,
  stackAbsent,
} from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { interruptible } from '../ui/interrupt.js';
import { UserError } from '../user-error.js';
import { jsonOf, timeoutOf } from './docker-options.js';
import { interruptedText } from './report.js';
import type { ScaleCommandOptions } from './scale-command.js';
import { stackNameOf } from './stack-name.js';
import { waitForStack } from './wait.js';

/** `stackwright scale`. Answers the exit code. */
export async function scaleCommand(
  changes: readonly string[],
  options: ScaleCommandOptions,
): Promise<number> {
  const docker = new Docker(options.context === undefined ? {} : { context: options.context });
  return scaleStack(docker, stackNameOf(options.stack), parseChanges(changes), options);
}

/** Reads `SERVICE=N` words. */
export function parseChanges(changes: readonly string[]): Map<string, number> {
  return new Map(
    changes.map((change) => {
      const [, service, count] = /^([^=]+)=(\d{1,9})$/.exec(change) ?? [];
      if (service === undefined || count === undefined)
        throw new UserError(`${JSON.stringify(change)} is not SERVICE=NUMBER, for instance api=3.`);
      return [service, Number(count)] as const;
    }),
  );
}

/** Scales services of a stack and waits for them. */
export async function scaleStack(
  docker: Docker,
  stack: string,
  changes: ReadonlyMap<string, number>,
  options: ScaleCommandOptions,
): Promise<number> {
  await requireManager(docker);
  const services = await listServices(docker, stack);
  if (services.length === 0) throw stackAbsent(stack);
  for (const name of changes.keys()) {
    const service = services.find((each) => each.Spec.Name === `${stack}_${name}`);
    if (service === undefined) {
      const known = services.map((each) => each.Spec.Name.replace(`${stack}_`, ''));
      throw new UserError(`${stack} has no service ${name}; it has: ${known.join(', ')}.`);
    }
    if (service.Spec.Mode?.Replicated === undefined)
      throw new UserError(
        `${name} runs one task on every node (mode global), so it has no number to set.`,
        EXIT.no,
      );
  }
  let last: StackProgress | undefined;
  return interruptible(
    async (signal) => {
      const before = await observe(docker, stack);
      const pairs = [...changes].map(([name, count]) => `${stack}_${name}=${count}`);
      await docker.text(['service', 'scale', '--detach', ...pairs]);
      if (!options.wait) return EXIT.done;
      return waitForStack(docker, {
        stack,
        before,
        timeout: timeoutOf(options),
        json: jsonOf(options),
        signal,
        onProgress: (progress) => {
          last = progress;
        },
      });
    },
    () => interruptedText(last, 'scaling'),
  );
}
