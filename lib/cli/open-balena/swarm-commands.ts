import type { Command } from 'commander';
import { YES } from '../stack/ask-option.js';
import type { NfsOptions } from './nfs-setup.js';
import { action, verb } from './options.js';
import type { BuildOptions } from './swarm-build.js';
import type { InitOptions } from './swarm-init.js';
import type {
  DownOptions,
  ScaleOptions,
  ServiceLogOptions,
  StatusOptions,
  UpOptions,
} from './swarm-verbs.js';

/** Adds the commands of cluster mode. */
export function registerSwarm(program: Command): void {
  action<InitOptions>(
    verb(program, {
      name: 'swarm-init',
      description: 'make this node the manager of a swarm (or say that it is one), and show how others join',
      example: 'swarm-init --advertise-addr 10.0.0.1',
    }).option('--advertise-addr <address>', 'the address at which other nodes reach this one'),
    async (_, options) => (await import('./swarm-init.js')).swarmInit(options),
  );
  action<BuildOptions>(
    verb(program, {
      name: 'swarm-build',
      description: 'build the three images that the stack needs; a swarm builds nothing itself',
      example: 'swarm-build --tag 1.2.0 --registry registry.example.com',
    })
      .option('--tag <tag>', 'their tag; .env keeps it for the stack (default: the one in .env, or latest)')
      .option('--registry <host>', 'the registry in their names; .env keeps it for the stack')
      .option('--no-cache', 'build every step again')
      .option('--pull', 'look for newer base images'),
    async (_, options) => (await import('./swarm-build.js')).swarmBuild(options),
  );
  action<UpOptions>(
    verb(program, {
      name: 'swarm-up',
      description: 'deploy or update the stack and wait until it has converged; exit 1 when it does not',
      example: 'swarm-up --timeout 15m',
    })
      .option('--dry-run', 'check everything and say what would be done')
      .option('-y, --yes', YES)
      .option('--no-wait', 'do not wait until the services run')
      .option('--prune', 'remove services that are no longer part of the stack')
      .option('--resolve-image <mode>', 'always, changed or never: whether to ask the registry for digests')
      .option('--with-registry-auth', 'send registry credentials to the nodes')
      .option('--timeout <duration>', 'how long to wait', '15m')
      .option('--format <format>', 'text or json', 'text'),
    async (_, options) => (await import('./swarm-verbs.js')).swarmUp(options),
  );
  action<NfsOptions>(
    verb(program, {
      name: 'swarm-nfs-setup',
      description: 'put the volumes on an NFS server that all nodes share',
      example: 'swarm-nfs-setup --host nfs.example.com --path /export/openbalena',
    })
      .option('--host <host>', 'the name or address of the NFS server (asked for when not given)')
      .option('--port <port>', 'its port')
      .option('--path <path>', 'the exported directory')
      .option('--skip-check', 'do not try to reach the server')
      .option('--script <file>', 'write a script that makes the directories on the server')
      .option('-y, --yes', 'do not ask'),
    async (_, options) => (await import('./nfs-setup.js')).nfsSetup(options),
  );
  action<StatusOptions>(
    verb(program, {
      name: 'swarm-status',
      description: 'show services, tasks and nodes, problems first; exit 1 when there is one',
      example: 'swarm-status --watch',
    })
      .option('--json', 'one JSON value')
      .option('-w, --watch', 'show it again and again, until Ctrl-C'),
    async (_, options) => (await import('./swarm-verbs.js')).swarmStatus(options),
  );
  action<ServiceLogOptions>(
    verb(program, {
      name: 'swarm-logs',
      description: 'show what the tasks of a service write, from all nodes',
      example: 'swarm-logs api --tail 100 -f',
    })
      .argument('[service]', 'the service: api, traefik, …')
      .option('-f, --follow', 'go on with new lines')
      .option('-n, --tail <lines>', 'only the last lines')
      .option('--since <time>', 'only lines since a time or an age (10m)')
      .option('-t, --timestamps', 'with the time of each line'),
    async ([service], options) =>
      (await import('./swarm-verbs.js')).swarmLogs(service as string | undefined, options),
  );
  action<DownOptions>(
    verb(program, {
      name: 'swarm-down',
      description: 'remove the stack and wait until all of it is gone; volumes stay unless told otherwise',
      example: 'swarm-down --yes',
    })
      .option('-y, --yes', 'do not ask')
      .option('--volumes', 'also remove its volumes on this node, with all their data')
      .option('--timeout <duration>', 'how long to wait', '10m')
      .option('--format <format>', 'text or json', 'text'),
    async (_, options) => (await import('./swarm-verbs.js')).swarmDown(options),
  );
  action<ScaleOptions>(
    verb(program, {
      name: 'scale',
      description: 'change how many tasks services run, in the swarm and in .env, and wait for them',
      example: 'scale api=3 ui=2',
    })
      .argument('<service=tasks...>', 'how many tasks each service should run')
      .option('--force', 'also a service that keeps its data in a volume for one task')
      .option('--no-wait', 'do not wait until the tasks run')
      .option('--timeout <duration>', 'how long to wait', '10m')
      .option('--format <format>', 'text or json', 'text'),
    async ([changes], options) => (await import('./swarm-verbs.js')).swarmScale(changes as string[], options),
  );
}
