import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineApi } from './api.js';
import { writeNodeFiles } from './node-files.js';
import { type RunOptions, type RunResult, run } from './run.js';
import { waitFor } from './wait.js';

const script = join(dirname(fileURLToPath(import.meta.url)), 'node.sh');

export interface NodePlace {
  readonly bedId: string;
  readonly bedDirectory: string;
  readonly namespace: string;
  readonly address: string;
}

/** One machine of a bed: an engine with a network, a file system, a host name and processes of its own. */
export class BedNode {
  readonly name: string;
  readonly address: string;
  /** The root of the node's file system, as this process sees it. */
  readonly root: string;
  readonly api: EngineApi;
  readonly #place: NodePlace;
  #process: ChildProcess | undefined;

  constructor(name: string, place: NodePlace) {
    this.name = name;
    this.address = place.address;
    this.root = join(place.bedDirectory, name);
    this.api = new EngineApi(join(this.root, 'bed/docker.sock'));
    this.#place = place;
    writeNodeFiles(this.root, name, place.address);
  }

  /** Starts the engine, the first time or again after `kill`, and waits until it answers. */
  async start(): Promise<void> {
    const log = openSync(join(this.root, 'bed/dockerd.log'), 'a');
    const child = spawn('setpriv', this.#command(), { stdio: ['ignore', log, log] });
    closeSync(log);
    this.#process = child;
    let ended: string | undefined;
    child.on('error', (error) => {
      ended = String(error);
    });
    child.on('exit', (code, signal) => {
      ended = `the engine ended with ${signal ?? code}`;
    });
    await waitFor(
      `the engine of ${this.name}`,
      async () => {
        if (ended !== undefined) return ended;
        return (await this.api.get<string>('/_ping')) === 'OK' ? '' : undefined;
      },
      { timeout: 60_000, every: 50 },
    ).then((failure) => {
      if (failure !== '') throw new Error(`${failure}\n${this.log().slice(-2000)}`);
    });
  }

  /** Ends every process of the node at once, engine and containers, as a power cut does. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /** Runs the docker client against this node. Its environment is `env`, PATH and nothing else. */
  docker(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: join(this.root, 'root'),
      DOCKER_HOST: `unix://${this.api.socket}`,
      ...options.env,
    };
    return run('docker', args, { ...options, env });
  }

  /** What the engine has logged so far. */
  log(): string {
    return readFileSync(join(this.root, 'bed/dockerd.log'), 'utf8');
  }

  /** The capabilities that containers were to have and this machine cannot give. */
  takenCapabilities(): string[] {
    const lines = readFileSync(join(this.root, 'bed/taken-capabilities'), 'utf8').split('\n');
    return [...new Set(lines.map((line) => line.split(' ')[0] ?? '').filter((name) => name !== ''))].sort();
  }

  #command(): string[] {
    const { bedId, namespace } = this.#place;
    return [
      // The node ends with this process, however that ends.
      ...['--pdeathsig', 'KILL', 'nsenter', `--net=${namespace}`],
      ...['unshare', '--mount', '--uts', '--pid', '--fork', '--kill-child', '--propagation', 'private'],
      ...['sh', script, this.root, this.name],
      ...['--host', 'unix:///run/docker.sock', '--host', 'unix:///bed/docker.sock'],
      ...['--pidfile', '/run/docker.pid', '--exec-root', '/run/docker', '--data-root', '/var/lib/docker'],
      ...['--storage-driver', 'overlay2', '--cgroup-parent', `/${bedId}`],
      ...['--add-runtime', 'bed=/bed/runtime', '--default-runtime', 'bed'],
    ];
  }
}
