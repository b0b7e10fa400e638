import { isServiceName, STATEFUL_SERVICES, variablePrefix } from '../../openbalena/index.js';
import { writeEnv } from '../env/env-store.js';
import { EXIT } from '../exit.js';
import { findingsText } from '../findings-text.js';
import { deployFlow } from '../stack/deploy-flow.js';
import { destroyFlow } from '../stack/destroy-flow.js';
import { jsonOf, timeoutOf } from '../stack/docker-options.js';
import { showLogs } from '../stack/logs.js';
import type { LogsCommandOptions } from '../stack/logs-command.js';
import { resolveImageOf } from '../stack/resolve-image.js';
import { parseChanges, scaleStack } from '../stack/scale.js';
import { showStatus } from '../stack/status.js';
import type { StatusCommandOptions } from '../stack/status-command.js';
import { isLive } from '../ui/live-region.js';
import { UserError } from '../user-error.js';
import { Deployment, type DeploymentOptions } from './deployment.js';

/** The options of `swarm-up`. */
export interface UpOptions extends DeploymentOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly wait: boolean;
  readonly prune?: boolean;
  readonly resolveImage?: string;
  readonly withRegistryAuth?: boolean;
  readonly timeout?: string;
  readonly format?: string;
}

export type StatusOptions = DeploymentOptions & StatusCommandOptions;
export type ServiceLogOptions = DeploymentOptions & LogsCommandOptions;

/** The options of `swarm-down`. */
export interface DownOptions extends DeploymentOptions {
  readonly yes?: boolean;
  readonly volumes?: boolean;
  readonly timeout?: string;
  readonly format?: string;
}

/** The options of `scale`. */
export interface ScaleOptions extends DeploymentOptions {
  readonly force?: boolean;
  readonly wait: boolean;
  readonly timeout?: string;
  readonly format?: string;
}

/** `swarm-up`: synthesize, check, deploy the right set, wait. */
export async function swarmUp(options: UpOptions): Promise<number> {
  const deployment = new Deployment(options);
  const assembly = deployment.synthesize();
  const worth = assembly.findings.filter((finding) => finding.severity === 'warning');
  if (worth.length > 0) process.stderr.write(`${findingsText(worth, process.stderr)}\n`);
  const code = await deployFlow(deployment.docker, deployment.target(), {
    dryRun: options.dryRun ?? false,
    wait: options.wait,
    prune: options.prune ?? false,
    json: jsonOf(options),
    yes: options.yes ?? false,
    timeout: timeoutOf(options),
    withRegistryAuth: options.withRegistryAuth ?? false,
    ...resolveImageOf(options.resolveImage),
  });
  // On a terminal the last picture of the progress is the status.
  const shown = isLive(process.stdout) || jsonOf(options) || options.dryRun || !options.wait;
  return code !== EXIT.done || shown ? code : showStatus(deployment.docker, deployment.stackName, {});
}

/** `swarm-status`. */
export function swarmStatus(options: StatusOptions): Promise<number> {
  const deployment = new Deployment(options);
  return showStatus(deployment.docker, deployment.stackName, options);
}

/** `swarm-logs SERVICE`. */
export function swarmLogs(service: string | undefined, options: ServiceLogOptions): Promise<number> {
  const deployment = new Deployment(options);
  return showLogs(deployment.docker, deployment.stackName, service, options);
}

/** `swarm-down`. */
export function swarmDown(options: DownOptions): Promise<number> {
  const deployment = new Deployment(options);
  return destroyFlow(deployment.docker, {
    stack: deployment.stackName,
    yes: options.yes ?? false,
    volumes: options.volumes ?? false,
    json: jsonOf(options),
    timeout: timeoutOf(options),
  });
}

/** `scale SERVICE=N…`. The number goes into `.env` too, or the next `swarm-up` would undo it. */
export async function swarmScale(words: readonly string[], options: ScaleOptions): Promise<number> {
  const deployment = new Deployment(options);
  const changes = parseChanges(words);
  for (const [service, count] of changes) refuseStateful(service, count, options.force ?? false);
  const code = await scaleStack(deployment.docker, deployment.stackName, changes, options);
  if (code !== EXIT.done) return code;
  for (const [service, count] of changes) {
    if (isServiceName(service)) deployment.env.set(`${variablePrefix(service)}_REPLICAS`, String(count));
  }
  if (writeEnv(deployment.envPath, deployment.env).changed)
    process.stderr.write(`Kept in ${deployment.envPath}, for the next swarm-up.\n`);
  return code;
}

function refuseStateful(service: string, count: number, force: boolean): void {
  if (count <= 1 || force || !(STATEFUL_SERVICES as readonly string[]).includes(service)) return;
  const external = {
    db: ' or set EXTERNAL_POSTGRES=true and scale that database,',
    s3: ' or set EXTERNAL_S3=true and scale that storage,',
  }[service];
  throw new UserError(
    `${service} keeps its data in a volume that one task alone may write: ${count} tasks would spoil it, or each see another part of it. Leave it at one,${external ?? ''} or say --force.`,
    EXIT.no,
  );
}
