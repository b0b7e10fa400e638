import { join } from 'node:path';
import {
  type ComposeContainer,
  type ComposeProject,
  compose,
  composeContainers,
  requireCompose,
} from '../../engine/index.js';
import { Duration } from '../../units/duration.js';
import { EXIT } from '../exit.js';
import { missingVariables } from '../stack/target.js';
import { confirm } from '../ui/confirm.js';
import { paintFor } from '../ui/paint.js';
import { table } from '../ui/table.js';
import { UserError } from '../user-error.js';
import { Deployment, type DeploymentOptions } from './deployment.js';

/** The options of `up` and `restart`. */
export interface ComposeUpOptions extends DeploymentOptions {
  readonly wait?: boolean;
  readonly build?: boolean;
  readonly timeout?: string;
}

/** The options of `down` and `destroy`. */
export interface ComposeDownOptions extends DeploymentOptions {
  readonly yes?: boolean;
}

/** The options of `logs`. */
export interface ComposeLogOptions extends DeploymentOptions {
  readonly follow?: boolean;
  readonly tail?: string;
  readonly since?: string;
}

/** `up`: synthesizes the Compose file and starts it. */
export async function up(options: ComposeUpOptions): Promise<number> {
  const { deployment, project } = await prepare(options);
  refuseMissing(deployment, project);
  const seconds = Math.round(Duration.parse(options.timeout ?? '15m').toSeconds());
  const wait = options.wait === false ? [] : ['--wait', '--wait-timeout', String(seconds)];
  const build = options.build === false ? ['--no-build'] : ['--build'];
  const { code } = await compose(
    deployment.docker,
    project,
    ['up', '--detach', '--remove-orphans', ...build, ...wait],
    { inherit: true },
  );
  if (code === 0) {
    process.stdout.write(`${project.name} is up${wait.length > 0 ? ' and healthy' : ''}.\n`);
    return EXIT.done;
  }
  await tellProblems(deployment, project);
  return EXIT.no;
}

/** `down`: stops and removes the containers. */
export async function down(options: ComposeDownOptions): Promise<number> {
  const { deployment, project } = await prepare(options);
  const { code } = await compose(deployment.docker, project, ['down', '--remove-orphans'], { inherit: true });
  if (code === 0) process.stdout.write(`${project.name} is down; its volumes stay.\n`);
  return code === 0 ? EXIT.done : EXIT.no;
}

/** `restart`. */
export async function restart(services: readonly string[], options: ComposeUpOptions): Promise<number> {
  const { deployment, project } = await prepare(options);
  const { code } = await compose(deployment.docker, project, ['restart', ...services], { inherit: true });
  return code === 0 ? EXIT.done : EXIT.no;
}

/** `destroy`: containers, network and volumes. */
export async function destroy(options: ComposeDownOptions): Promise<number> {
  const { deployment, project } = await prepare(options);
  await confirm(
    `Remove ${project.name} with ALL DATA in its volumes? This cannot be taken back (open-balena backup saves them first).`,
    options.yes,
  );
  const { code } = await compose(deployment.docker, project, ['down', '--volumes', '--remove-orphans'], {
    inherit: true,
  });
  return code === 0 ? EXIT.done : EXIT.no;
}

/** `logs [SERVICE…]`. */
export async function logs(services: readonly string[], options: ComposeLogOptions): Promise<number> {
  const { deployment, project } = await prepare(options);
  const args = [
    ...(options.follow ? ['--follow'] : []),
    ...(options.tail === undefined ? [] : ['--tail', options.tail]),
    ...(options.since === undefined ? [] : ['--since', options.since]),
  ];
  const { code } = await compose(deployment.docker, project, ['logs', ...args, ...services], {
    inherit: true,
  });
  return code === 0 || code === 130 ? EXIT.done : EXIT.no;
}

/** `status`: the containers, with what is wrong first. */
export async function status(options: ComposeDownOptions & { readonly json?: boolean }): Promise<number> {
  const { deployment, project } = await prepare(options);
  const containers = await composeContainers(deployment.docker, project);
  const problems = containers.filter(isWrong);
  const sorted = [...problems, ...containers.filter((each) => !isWrong(each))];
  if (options.json)
    process.stdout.write(`${JSON.stringify({ project: project.name, containers: sorted }, null, 2)}\n`);
  else process.stdout.write(`${statusLines(project.name, sorted).join('\n')}\n`);
  return containers.length > 0 && problems.length === 0 ? EXIT.done : EXIT.no;
}

/** Synthesizes, and answers the project. */
export async function prepare(
  options: DeploymentOptions,
): Promise<{ readonly deployment: Deployment; readonly project: ComposeProject }> {
  const deployment = new Deployment(options);
  const assembly = deployment.synthesize();
  await requireCompose(deployment.docker);
  return {
    deployment: deployment.withDocker(deployment.docker.withSecrets(deployment.secrets(assembly))),
    project: {
      file: join(deployment.outPath, 'docker-compose.yml'),
      name: deployment.stackName,
      // For `down` and `logs` any value will do; docker compose wants one all the same.
      env: { ...placeholders(deployment), ...deployment.values },
    },
  };
}

function placeholders(deployment: Deployment): Record<string, string> {
  return Object.fromEntries(missingIn(deployment).map(({ name }) => [name, 'unset']));
}

function missingIn(deployment: Deployment): { readonly name: string; readonly hint: string }[] {
  return missingVariables({
    stack: deployment.stackName,
    files: ['docker-compose.yml'],
    cwd: deployment.outPath,
    env: deployment.values,
    secrets: [],
  });
}

function refuseMissing(deployment: Deployment, project: ComposeProject): void {
  const missing = missingIn(deployment);
  if (missing.length === 0) return;
  throw new UserError(
    `${project.name} needs variables that nothing sets: ${missing.map(({ name }) => name).join(', ')}. Run \`open-balena config\`. Nothing was started.`,
    EXIT.no,
  );
}

async function tellProblems(deployment: Deployment, project: ComposeProject): Promise<void> {
  const wrong = (await composeContainers(deployment.docker, project)).filter(isWrong);
  if (wrong.length === 0) return;
  process.stderr.write(`${statusLines(project.name, wrong).join('\n')}\n`);
  for (const { Service } of wrong.slice(0, 3)) {
    const { stdout } = await compose(deployment.docker, project, ['logs', '--tail', '10', Service]);
    process.stderr.write(deployment.docker.redact(stdout));
  }
}

function isWrong(container: ComposeContainer): boolean {
  return container.State !== 'running' || container.Health === 'unhealthy' || container.Health === 'starting';
}

function statusLines(project: string, containers: readonly ComposeContainer[]): string[] {
  const paint = paintFor(process.stdout);
  if (containers.length === 0) return [`${project} is not running.`];
  const rows = containers.map((each) => [each.Service, each.State, each.Health || '-', each.Status ?? '']);
  const [head = '', ...lines] = table(
    [['SERVICE', 'STATE', 'HEALTH', 'STATUS'], ...rows],
    process.stdout.columns,
  );
  const ready = containers.filter((each) => !isWrong(each)).length;
  return [
    paint('bold', `${project}: ${ready} of ${containers.length} containers ready`),
    `  ${paint('dim', head)}`,
    ...lines.map((line, index) => {
      const container = containers[index];
      return container !== undefined && isWrong(container) ? `${paint('red', '✖')} ${line}` : `  ${line}`;
    }),
  ];
}
