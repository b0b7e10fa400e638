import type { Command } from 'commander';
import type { DoctorOptions } from './doctor/doctor.js';
import type { MigrateOptions } from './migrate/migrate.js';
import { action, verb } from './options.js';
import type { BackupOptions } from './volumes/backup.js';
import type { RestoreOptions } from './volumes/restore.js';

/** Adds `backup`, `restore`, `migrate` and `doctor`. */
export function registerCare(program: Command): void {
  action<BackupOptions>(
    verb(program, {
      name: 'backup',
      description: 'save volumes of this node, each to a tar.gz with its checksum',
      example: 'backup db-data s3-data --to /srv/backups/today',
    })
      .argument('[volume...]', 'which volumes (default: all of the deployment)')
      .option('--to <dir>', 'the directory to make (default: backups/TIME beside .env)')
      .option('--project <name>', 'the deployment whose volumes are meant (default: STACK_NAME)')
      .option('--image <image>', 'the image of the helper container (default: the stack’s Redis)'),
    async ([names], options) =>
      (await import('./volumes/backup.js')).backup((names ?? []) as string[], options),
  );
  action<RestoreOptions>(
    verb(program, {
      name: 'restore',
      description: 'put saved volumes back; all archives are checked before anything is touched',
      example: 'restore /srv/backups/today',
    })
      .argument('<path...>', 'directories that backup made, or single archives')
      .option('--force', 'also into volumes that are in use or not empty; their content is replaced')
      .option('--image <image>', 'the image of the helper container (default: the stack’s Redis)'),
    async ([paths], options) => (await import('./volumes/restore.js')).restore(paths as string[], options),
  );
  action<MigrateOptions>(
    verb(program, {
      name: 'migrate',
      description: 'move a standalone deployment into a swarm, step by step; can be stopped and resumed',
      example: 'migrate --yes',
    })
      .option('--project <name>', 'the standalone deployment (default: STACK_NAME)')
      .option('--advertise-addr <address>', 'the address at which other nodes reach this one')
      .option('--image <image>', 'the image of the helper container (default: the stack’s Redis)')
      .option('--resolve-image <mode>', 'always, changed or never: whether to ask the registry for digests')
      .option('--timeout <duration>', 'how long to wait for the stack', '15m')
      .option('--restart', 'begin again with the first step')
      .option('-y, --yes', 'do not ask'),
    async (_, options) => (await import('./migrate/migrate.js')).migrate(options),
  );
  action<DoctorOptions>(
    verb(program, {
      name: 'doctor',
      description: 'look for what is wrong, and say what to do about it; exit 1 when something is',
      example: 'doctor',
    }).option('--json', 'one JSON value'),
    async (_, options) => (await import('./doctor/doctor.js')).doctor(options),
  );
}
