import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The steps of a migration, in order. */
export const STEPS = ['stop', 'backup', 'swarm', 'restore', 'deploy'] as const;

/** One step of a migration. */
export type Step = (typeof STEPS)[number];

/** How far a migration has come. */
export interface MigrationState {
  readonly project: string;
  /** The directory of the backup. @default there is none yet */
  readonly backup?: string;
  readonly done: readonly Step[];
}

/** Keeps beside `.env` how far a migration has come, so that it can be stopped and resumed. */
export class ProgressFile {
  readonly path: string;

  constructor(directory: string) {
    this.path = join(directory, '.open-balena-migration.json');
  }

  read(): MigrationState | undefined {
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as MigrationState;
    } catch {
      return undefined;
    }
  }

  write(state: MigrationState): void {
    const temporary = `${this.path}.${process.pid}.tmp`;
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    renameSync(temporary, this.path);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}
