import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Docker } from '../../engine/index.js';
import { targetOf } from './deploy.js';
import { jsonOf } from './docker-options.js';
import { reportChecks } from './doctor/doctor-text.js';
import { engineChecks } from './doctor/engine-checks.js';
import { statusCheck, targetChecks } from './doctor/stack-checks.js';
import type { DoctorCommandOptions } from './doctor-command.js';

/** `stackwright doctor`. Answers the exit code. */
export async function doctorCommand(
  stack: string | undefined,
  options: DoctorCommandOptions,
): Promise<number> {
  const docker = new Docker(options.context === undefined ? {} : { context: options.context });
  const { checks, manager } = await engineChecks(docker);
  const hasFiles =
    options.composeFile !== undefined || existsSync(join(options.out ?? 'out', 'manifest.json'));
  if (manager && hasFiles) {
    const target = targetOf(stack, options);
    const quiet = docker.withSecrets(target.secrets);
    checks.push(...(await targetChecks(quiet, target)), await statusCheck(quiet, target.stack));
  } else if (manager && stack !== undefined) checks.push(await statusCheck(docker, stack));
  return reportChecks(checks, jsonOf(options));
}
