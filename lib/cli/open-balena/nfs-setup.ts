import { chmodSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Docker, listVolumes, runProcess } from '../../engine/index.js';
import { VARIABLES, type VariableName } from '../../openbalena/index.js';
import { writeEnv } from '../env/env-store.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { faultOf, noteFor } from './config/check-value.js';
import { Deployment, type DeploymentOptions } from './deployment.js';
import { nfsVolumes } from './nfs-volumes.js';

/** The options of `swarm-nfs-setup` and `nfs-setup`. */
export interface NfsOptions extends DeploymentOptions {
  readonly host?: string;
  readonly port?: string;
  readonly path?: string;
  readonly skipCheck?: boolean;
  readonly script?: string;
  readonly yes?: boolean;
}

const NAMES = { host: 'NFS_HOST', port: 'NFS_PORT', path: 'NFS_PATH' } as const;

/** `swarm-nfs-setup`: settles the NFS settings, checks the server, writes `.env` and the NFS stack file. */
export async function nfsSetup(options: NfsOptions): Promise<number> {
  const deployment = new Deployment(options);
  const { env } = deployment;
  const host = await settle('host', options, deployment);
  const port = await settle('port', options, deployment);
  const path = await settle('path', options, deployment);
  if (!options.skipCheck) await checkServer(host, Number(port), path);
  env.set('USE_NFS', 'true', VARIABLES.USE_NFS.description);
  const written = writeEnv(deployment.envPath, env);
  if (written.changed) process.stdout.write(`Wrote ${deployment.envPath}.\n`);

  const after = new Deployment(options);
  after.synthesize();
  const volumes = nfsVolumes(after);
  process.stdout.write(
    `Wrote ${join(after.outPath, 'docker-stack-nfs.yml')}: ${volumes.size} volumes on ${host}:${path}.\n`,
  );
  await warnOfDrift(after.docker, after.stackName, volumes);
  tellDirectories(path, [...volumes.keys()], options.script);
  return EXIT.done;
}

async function settle(key: keyof typeof NAMES, options: NfsOptions, { env }: Deployment): Promise<string> {
  const name: VariableName = NAMES[key];
  const variable = VARIABLES[name];
  const fallback = env.get(name) || ('default' in variable ? variable.default : undefined);
  const value = options[key] ?? (await askFor(name, fallback, options));
  const fault = faultOf(name, value);
  if (fault !== undefined) throw new UserError(`--${key} ${JSON.stringify(value)} ${fault}.`);
  env.set(name, value, variable.description);
  return value;
}

async function askFor(
  name: VariableName,
  fallback: string | undefined,
  options: NfsOptions,
): Promise<string> {
  const terminal = process.stdin.isTTY && process.stdout.isTTY && !options.yes;
  if (!terminal || options.host !== undefined) {
    if (fallback !== undefined) return fallback;
    throw new UserError('--host: name the NFS server; there is no terminal to ask on.');
  }
  const { askText } = await import('./config/ask.js');
  const variable = VARIABLES[name];
  return askText({
    name,
    description: variable.description,
    initial: fallback,
    secret: false,
    note: noteFor(name),
    fault: (value) => faultOf(name, value),
  });
}

/** The server answers on its port, and, where `showmount` can tell, exports the directory. */
async function checkServer(host: string, port: number, path: string): Promise<void> {
  const fault = await reach(host, port);
  if (fault !== undefined) {
    throw new UserError(
      `the NFS server ${host} does not answer on port ${port} (${fault}). Start it or open the port, or say --skip-check. Nothing was written.`,
      EXIT.no,
    );
  }
  process.stdout.write(`${host} answers on port ${port}.\n`);
  const exported = await exportsOf(host);
  if (exported === undefined) {
    process.stdout.write(
      'Whether it exports the directory was not checked (no showmount here, or no answer to it).\n',
    );
    return;
  }
  if (!exported.some((each) => path === each || path.startsWith(`${each.replace(/\/$/, '')}/`))) {
    throw new UserError(
      `${host} does not export ${path}; it exports ${exported.join(', ') || 'nothing'}. Add it to /etc/exports there, or say --skip-check. Nothing was written.`,
      EXIT.no,
    );
  }
  process.stdout.write(`${host} exports ${path}.\n`);
}

/** Tries to open a connection; answers why it failed, or nothing. */
export function reach(host: string, port: number, timeout = 5_000): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout });
    const end = (answer: string | undefined): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('no answer in 5 s'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'unknown error'));
  });
}

async function exportsOf(host: string): Promise<string[] | undefined> {
  try {
    const { code, stdout } = await runProcess('showmount', ['--exports', '--no-headers', host], {
      signal: AbortSignal.timeout(10_000),
    });
    if (code !== 0) return undefined;
    return stdout.split('\n').flatMap((line) => line.split(/\s+/)[0] || []);
  } catch {
    return undefined;
  }
}

/** A node keeps a volume with the options it was made with, and says nothing. */
async function warnOfDrift(
  docker: Docker,
  stack: string,
  volumes: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Promise<void> {
  const names = [...volumes.keys()].map((name) => `${stack}_${name}`);
  const present = await listVolumes(docker, { names }).catch(() => []);
  const other = present.filter(
    (volume) =>
      volume.Options?.['type'] !== 'nfs' ||
      volume.Options['o'] !== volumes.get(volume.Name.slice(stack.length + 1))?.['o'],
  );
  if (other.length === 0) return;
  process.stderr.write(
    [
      `${other.length} volumes exist on this node with other options, and keep them: ${other.map((volume) => volume.Name).join(', ')}.`,
      'Back them up (open-balena backup), take the stack down, remove them here (docker volume rm), then restore onto NFS.',
      'Other nodes may have such volumes too: run `open-balena doctor` there.',
      '',
    ].join('\n'),
  );
}

function tellDirectories(path: string, volumes: readonly string[], script: string | undefined): void {
  const directories = volumes.map((name) => `${path.replace(/\/$/, '')}/${name}`);
  process.stdout.write(
    `\nThese directories must exist on the server:\n${directories.map((each) => `  ${each}\n`).join('')}`,
  );
  if (script === undefined) {
    process.stdout.write('Make them there with mkdir -p; --script FILE writes a script that does.\n');
    return;
  }
  const lines = directories.map((each) => `mkdir -p -- '${each.replaceAll("'", "'\\''")}'`);
  try {
    writeFileSync(
      script,
      `#!/bin/sh\n# Makes the directories of the openBalena volumes. Run it on the NFS server, as root.\nset -eu\n${lines.join('\n')}\n`,
    );
    chmodSync(script, 0o755);
  } catch (error) {
    throw new UserError(
      `--script ${script} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      EXIT.no,
    );
  }
  process.stdout.write(`Wrote ${script}: run it on the server, as root.\n`);
}
