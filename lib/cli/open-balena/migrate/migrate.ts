import { join } from 'node:path';
import { engineInfo, listVolumes, requireCompose } from '../../../engine/index.js';
import { VOLUME_NAMES } from '../../../openbalena/index.js';
import { EXIT } from '../../exit.js';
import { deployFlow } from '../../stack/deploy-flow.js';
import { timeoutOf } from '../../stack/docker-options.js';
import { resolveImageOf } from '../../stack/resolve-image.js';
import { confirm } from '../../ui/confirm.js';
import { interruptible } from '../../ui/interrupt.js';
import { UserError } from '../../user-error.js';
import { Deployment, type DeploymentOptions } from '../deployment.js';
import { swarmBuild } from '../swarm-build.js';
import { swarmInit } from '../swarm-init.js';
import { backupVolumes, helperImage } from '../volumes/backup.js';
import { archivesIn, restoreAll, volumeOf } from '../volumes/restore.js';
import { type MigrationState, ProgressFile, STEPS, type Step } from './progress-file.js';

/** The options of `migrate`. */
export interface MigrateOptions extends DeploymentOptions {
  readonly project?: string;
  readonly advertiseAddr?: string;
  readonly image?: string;
  readonly resolveImage?: string;
  readonly timeout?: string;
  readonly restart?: boolean;
  readonly yes?: boolean;
}

interface Migration {
  readonly options: MigrateOptions;
  readonly deployment: Deployment;
  readonly project: string;
  readonly image: string;
}

const TITLES: Readonly<Record<Step, string>> = {
  stop: 'stop the standalone deployment',
  backup: 'back its volumes up',
  swarm: 'start the swarm and build the images',
  restore: 'bring the data into the volumes of the stack',
  deploy: 'deploy the stack',
};

/**
 * `migrate`: the guide's five steps. Data comes before the deploy, since nothing is restored under running services.
 * The standalone volumes are never removed: on this node the stack goes on with them when it has the same name.
 */
export async function migrate(options: MigrateOptions): Promise<number> {
  const deployment = new Deployment(options);
  await engineInfo(deployment.docker);
  const file = new ProgressFile(deployment.directory);
  if (options.restart) file.remove();
  const earlier = file.read();
  const project = options.project ?? earlier?.project ?? deployment.stackName;
  const migration = { options, deployment, project, image: options.image ?? helperImage() };
  await refuseHiddenVolumes(migration);
  let state: MigrationState = earlier ?? { project, done: [] };
  const open = STEPS.filter((step) => !state.done.includes(step));
  await confirm(
    `Migrate ${project} to the stack ${deployment.stackName}? To do: ${open.map((step) => TITLES[step]).join(', ')}. Its volumes are kept.`,
    options.yes,
  );
  for (const step of STEPS) {
    const number = `[${STEPS.indexOf(step) + 1}/${STEPS.length}]`;
    if (state.done.includes(step)) {
      process.stdout.write(`${number} ${TITLES[step]}: done before\n`);
      continue;
    }
    process.stdout.write(`${number} ${TITLES[step]}\n`);
    const { code, changes = {} } = await WORK[step](migration, state);
    if (code !== EXIT.done) {
      process.stderr.write(`Stopped at this step; \`open-balena migrate\` goes on from here.\n`);
      return code;
    }
    state = { ...state, ...changes, done: [...state.done, step] };
    file.write(state);
  }
  file.remove();
  process.stdout.write(
    `${project} runs in the swarm now. Its standalone volumes${state.backup === undefined ? '' : `, and the backup in ${state.backup},`} are still there.\n`,
  );
  return EXIT.done;
}

interface StepResult {
  readonly code: number;
  readonly changes?: Partial<MigrationState>;
}

const WORK: Readonly<Record<Step, (migration: Migration, state: MigrationState) => Promise<StepResult>>> = {
  stop: async ({ deployment, project }) => {
    const running = await deployment.docker.text([
      'ps',
      '--quiet',
      '--filter',
      `label=com.docker.compose.project=${project}`,
    ]);
    if (running.trim() === '') {
      process.stdout.write(`      ${project} is not running.\n`);
      return { code: EXIT.done };
    }
    await requireCompose(deployment.docker);
    // Its containers are found by their labels: the file it was started with may be gone.
    const { code } = await deployment.docker.try(['compose', '--project-name', project, 'down'], {
      inherit: true,
    });
    return { code: code === 0 ? EXIT.done : EXIT.no };
  },
  backup: async ({ deployment, project, image }) => {
    const names = VOLUME_NAMES.map((name) => `${project}_${name}`);
    const volumes = (await listVolumes(deployment.docker, { names })).map((volume) => volume.Name);
    if (volumes.length === 0)
      throw new UserError(
        `this node has no volume of ${project}; name the standalone deployment with --project.`,
        EXIT.no,
      );
    const target = join(deployment.directory, 'backups', `migration-${Date.now()}`);
    const code = await interruptible(
      async (signal) => {
        await backupVolumes(deployment.docker, volumes, { target, image, signal });
        return EXIT.done;
      },
      () => 'Interrupted; no backup was made.',
    );
    return { code, changes: { backup: target } };
  },
  swarm: async ({ options }) => {
    const code = await swarmInit(options);
    return { code: code === EXIT.done ? await swarmBuild({ ...options, cache: true }) : code };
  },
  restore: async ({ deployment, project, image }, { backup }) => {
    if (project === deployment.stackName || backup === undefined) {
      process.stdout.write('      not needed: the stack goes on with the same volumes on this node.\n');
      return { code: EXIT.done };
    }
    const plan = archivesIn(backup).map((archive) => ({
      archive,
      volume: volumeOf(archive, deployment.stackName),
    }));
    const code = await interruptible(
      async (signal) => {
        await restoreAll(deployment, plan, { force: false, image, signal });
        return EXIT.done;
      },
      () => 'Interrupted: the volume that was being restored is incomplete; remove it, then go on.',
    );
    return { code };
  },
  deploy: async ({ options, deployment }) => {
    deployment.synthesize();
    const code = await deployFlow(deployment.docker, deployment.target(), {
      dryRun: false,
      wait: true,
      prune: false,
      json: false,
      // Migration has asked already.
      yes: true,
      timeout: timeoutOf(options),
      ...resolveImageOf(options.resolveImage),
    });
    return { code };
  },
};

/** With NFS, the local volumes of the same names would hide the shared ones on this node, without a word. */
async function refuseHiddenVolumes({ deployment, project }: Migration): Promise<void> {
  if (!deployment.usesNfs || project !== deployment.stackName) return;
  const names = VOLUME_NAMES.map((name) => `${project}_${name}`);
  const local = (await listVolumes(deployment.docker, { names })).filter(
    (volume) => volume.Options?.['type'] !== 'nfs',
  );
  if (local.length === 0) return;
  throw new UserError(
    `the standalone volumes are called ${project}_…, as those of the stack on NFS would be; this node would go on with the local ones. Give the stack another name (open-balena config --set STACK_NAME=${project}-swarm), then: open-balena migrate --project ${project}. Nothing was changed.`,
    EXIT.no,
  );
}
