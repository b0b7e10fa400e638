import { join, resolve } from 'node:path';
import { Docker } from '../../engine/index.js';
import { deriveValues, OpenBalenaStack, settingsFromEnv } from '../../openbalena/index.js';
import { App, type Assembly, AssemblyWriteError, SynthError } from '../../synth/index.js';
import type { EnvDocument } from '../env/env-document.js';
import { readEnv } from '../env/env-store.js';
import { EXIT } from '../exit.js';
import { findingsText } from '../findings-text.js';
import { type DeployTarget, secretValues, targetOfAssembly } from '../stack/target.js';
import { UserError } from '../user-error.js';
import { isOn } from './is-on.js';

/** Options of every command of `open-balena`. */
export interface DeploymentOptions {
  /** The directory with `.env`. @default OPEN_BALENA_DIR, or this one */
  readonly dir?: string;
  readonly context?: string;
}

/** One openBalena, as the `.env` of a directory describes it. */
export class Deployment {
  readonly directory: string;
  readonly envPath: string;
  readonly outPath: string;
  /** The file itself. */
  readonly env: EnvDocument;
  /** Its values, and those that follow from them. */
  readonly values: Readonly<Record<string, string>>;
  readonly docker: Docker;

  constructor(
    private readonly options: DeploymentOptions,
    docker?: Docker,
  ) {
    this.directory = resolve(options.dir ?? process.env['OPEN_BALENA_DIR'] ?? '.');
    this.envPath = join(this.directory, '.env');
    this.outPath = join(this.directory, 'out');
    this.env = readEnv(this.envPath);
    const given = this.env.values();
    const written = Object.entries(given).filter(([, value]) => value !== '');
    this.values = { ...given, ...deriveValues(given), ...Object.fromEntries(written) };
    this.docker = docker ?? new Docker(options.context === undefined ? {} : { context: options.context });
  }

  /** Whether the volumes live on an NFS server. */
  get usesNfs(): boolean {
    return isOn(this.values, 'USE_NFS');
  }

  /** The same with another way to docker. */
  withDocker(docker: Docker): Deployment {
    return new Deployment(this.options, docker);
  }

  /** The name of the stack, and of the standalone project. */
  get stackName(): string {
    return this.values['STACK_NAME'] || 'openbalena';
  }

  /**
   * Synthesizes the stack and writes the assembly to `out`.
   *
   * @throws {@link UserError} with every finding
   */
  synthesize(): Assembly {
    try {
      const app = new App({ outdir: this.outPath, parameters: this.values });
      new OpenBalenaStack(app, 'openbalena', settingsFromEnv(this.values));
      return app.synth();
    } catch (error) {
      if (SynthError.isSynthError(error)) {
        const errors = error.findings.filter((finding) => finding.severity === 'error');
        throw new UserError(`${findingsText(errors, process.stderr)}\nNothing was written.`, EXIT.no);
      }
      if (AssemblyWriteError.isAssemblyWriteError(error)) throw new UserError(error.message, EXIT.no);
      throw error;
    }
  }

  /** The deploy set of the assembly that the settings call for. */
  target(): DeployTarget {
    return targetOfAssembly(this.outPath, this.stackName, this.values);
  }

  /** What must never be shown. */
  secrets(assembly: Assembly): string[] {
    return secretValues(assembly.manifest, this.values);
  }
}
