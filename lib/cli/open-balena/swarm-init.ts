import { engineInfo, requireManager } from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { Deployment, type DeploymentOptions } from './deployment.js';

/** The options of `swarm-init`. */
export interface InitOptions extends DeploymentOptions {
  readonly advertiseAddr?: string;
}

/** `swarm-init`: starts a swarm where there is none, and shows how other nodes join it. */
export async function swarmInit(options: InitOptions): Promise<number> {
  const { docker } = new Deployment(options);
  const info = await engineInfo(docker);
  if (info.Swarm?.LocalNodeState === 'active') {
    await requireManager(docker);
    process.stdout.write(
      `${info.Name ?? 'This node'} is a manager of a swarm already; nothing was changed.\n`,
    );
    if (options.advertiseAddr !== undefined && options.advertiseAddr !== info.Swarm.NodeAddr)
      process.stderr.write(
        `Its address is ${info.Swarm.NodeAddr ?? 'unknown'}; a running swarm does not change it.\n`,
      );
  } else {
    const address = options.advertiseAddr === undefined ? [] : ['--advertise-addr', options.advertiseAddr];
    await docker.text(['swarm', 'init', ...address]);
    process.stdout.write(`${info.Name ?? 'This node'} is now the manager of a new swarm.\n`);
  }
  for (const role of ['worker', 'manager'] as const) {
    process.stdout.write(`\nTo add a ${role}, run on that node:\n\n  ${await joinCommand(docker, role)}\n`);
  }
  process.stdout.write('\nThe tokens let any machine in: treat them as passwords.\n');
  return EXIT.done;
}

async function joinCommand(docker: Deployment['docker'], role: 'worker' | 'manager'): Promise<string> {
  const text = await docker.text(['swarm', 'join-token', role]);
  return (
    text
      .split('\n')
      .find((line) => line.includes('docker swarm join'))
      ?.trim() ?? text.trim()
  );
}
