import { type Docker, deployStack, observe, type StackProgress } from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { interruptible } from '../ui/interrupt.js';
import { askFirst, shownDiff, whatChanges } from './ask-first.js';
import { deployPlan, planText } from './plan.js';
import { preflight } from './preflight.js';
import { interruptedText } from './report.js';
import type { DeployTarget } from './target.js';
import { waitForStack } from './wait.js';
import { WarningCollector } from './warnings.js';

/** How a stack is deployed. */
export interface DeployFlowOptions {
  readonly dryRun: boolean;
  readonly wait: boolean;
  readonly prune: boolean;
  readonly json: boolean;
  /** Whether nothing is asked. */
  readonly yes: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly resolveImage?: 'always' | 'changed' | 'never';
  readonly withRegistryAuth?: boolean;
}

/** Checks, deploys, waits, says how it went. Answers the exit code. */
export async function deployFlow(
  docker: Docker,
  target: DeployTarget,
  options: DeployFlowOptions,
): Promise<number> {
  const quiet = docker.withSecrets(target.secrets);
  let last: StackProgress | undefined;
  return interruptible(
    async (signal) => {
      await preflight(quiet, target);
      const before = await observe(quiet, target.stack);
      const plan = deployPlan(target, before);
      if (options.dryRun) {
        process.stdout.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : `${planText(plan)}\n`);
        const diff = options.json ? undefined : await whatChanges(quiet, target);
        if (diff !== undefined) process.stdout.write(`\n${shownDiff(diff, process.stdout)}`);
        return EXIT.done;
      }
      await askFirst(quiet, target, {
        yes: options.yes,
        prune: options.prune,
        stream: options.json ? process.stderr : process.stdout,
      });
      await deploy(quiet, target, options);
      if (!options.wait) return notWaiting(target, options);
      return waitForStack(quiet, {
        stack: target.stack,
        before,
        timeout: options.timeout,
        json: options.json,
        signal,
        onProgress: (progress) => {
          last = progress;
        },
      });
    },
    () => interruptedText(last, 'deploy'),
  );
}

async function deploy(docker: Docker, target: DeployTarget, options: DeployFlowOptions): Promise<void> {
  const stream = options.json ? process.stderr : process.stdout;
  const warnings = new WarningCollector(target.builtImages ?? []);
  stream.write(`Deploying ${target.stack}: ${target.files.join(', ')}\n`);
  await deployStack(docker, {
    stack: target.stack,
    files: target.files,
    env: target.env,
    cwd: target.cwd,
    prune: options.prune,
    ...(options.resolveImage === undefined ? {} : { resolveImage: options.resolveImage }),
    ...(options.withRegistryAuth === undefined ? {} : { withRegistryAuth: options.withRegistryAuth }),
    onLine: (line) => warnings.take(line),
  });
  for (const line of warnings.lines()) process.stderr.write(`${line}\n`);
}

function notWaiting(target: DeployTarget, options: DeployFlowOptions): number {
  if (options.json) process.stdout.write(`${JSON.stringify({ stack: target.stack, outcome: 'deployed' })}\n`);
  else
    process.stdout.write(
      `${target.stack} is deployed; its services start now. \`status\` shows how they get on.\n`,
    );
  return EXIT.done;
}
