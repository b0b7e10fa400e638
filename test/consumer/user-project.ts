import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = process.cwd();

/** What `npm pack` says of the package. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly size: number;
}

/** A new directory outside of the checkout. */
export function scratchDirectory(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'stackwright-consumer-')));
}

/** Runs npm; what it needs is in its cache since `npm ci`. */
export function npm(args: readonly string[], cwd: string = repository): string {
  const env = { ...process.env, npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false' };
  return execFileSync('npm', args, { cwd, encoding: 'utf8', env });
}

/** Builds and packs the library, and answers the tarball. */
export function packLibrary(directory: string): string {
  npm(['run', '--silent', 'build']);
  const [packed] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', directory]),
  ) as Packed[];
  return join(directory, packed?.filename ?? '');
}

/**
 * Gives a project that depends on the tarball the versions of our own lockfile, so that its `npm install` fetches
 * nothing: npm takes out what the project does not need.
 */
export function lockAsHere(project: string): void {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const { name, dependencies, devDependencies } = read(join(project, 'package.json'));
  const { version, bin, dependencies: needs } = read('package.json');
  const { '': _, ...packages } = read('package-lock.json').packages;
  const library = { version, bin, dependencies: needs, resolved: dependencies.stackwright };
  const lock = {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name, dependencies, devDependencies },
      'node_modules/stackwright': library,
      ...packages,
    },
  };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
}

/** Installs a project that depends on the tarball. */
export function install(project: string): void {
  lockAsHere(project);
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts'], project);
}

/** Runs a program of the project's node_modules. */
export function run(project: string, program: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync(join(project, 'node_modules/.bin', program), args, {
    cwd: project,
    encoding: 'utf8',
    env,
  });
}
