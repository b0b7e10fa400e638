import { createServer } from 'node:net';
import { type Docker, listServices } from '../../../engine/index.js';
import { type Check, found, ok } from '../../stack/doctor/check.js';
import { reportChecks } from '../../stack/doctor/doctor-text.js';
import { engineChecks } from '../../stack/doctor/engine-checks.js';
import { statusCheck, targetChecks } from '../../stack/doctor/stack-checks.js';
import { UserError } from '../../user-error.js';
import { Deployment, type DeploymentOptions } from '../deployment.js';
import { reach } from '../nfs-setup.js';

/** The options of `doctor`. */
export interface DoctorOptions extends DeploymentOptions {
  readonly json?: boolean;
}

/** `doctor`: the guide's troubleshooting, as checks with remedies. */
export async function doctor(options: DoctorOptions): Promise<number> {
  const deployment = new Deployment(options);
  const { checks, manager } = await engineChecks(deployment.docker);
  const settings = settingsCheck(deployment);
  checks.push(settings);
  const nfs = await nfsCheck(deployment);
  if (nfs !== undefined) checks.push(nfs);
  if (manager && settings.state === 'ok') {
    const target = deployment.target();
    const docker = deployment.docker.withSecrets(target.secrets);
    checks.push(await portsCheck(docker, target.stack));
    checks.push(...(await targetChecks(docker, target)), await statusCheck(docker, target.stack));
  }
  return reportChecks(checks, options.json ?? false);
}

function settingsCheck(deployment: Deployment): Check {
  try {
    deployment.synthesize();
    return ok('settings', `${deployment.envPath} makes a stack`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return found('fail', 'settings', error.message, 'Correct them with `open-balena config`.');
  }
}

async function nfsCheck({ values, usesNfs }: Deployment): Promise<Check | undefined> {
  if (!usesNfs) return undefined;
  const host = values['NFS_HOST'] ?? '';
  const port = Number(values['NFS_PORT'] || '2049');
  const fault = await reach(host, port);
  if (fault === undefined) return ok('nfs', `${host} answers on port ${port}`);
  return found(
    'fail',
    'nfs',
    `${host} does not answer on port ${port} (${fault})`,
    'Start the server, open the port, and check the same from every other node.',
  );
}

const PORTS = [80, 443, 1936];

/** Before the first deploy: does something else on this machine hold the proxy's ports? */
async function portsCheck(docker: Docker, stack: string): Promise<Check> {
  if ((await listServices(docker, stack)).length > 0) return ok('ports', 'held by the stack itself');
  const host = (await docker.text(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'])).trim();
  if (!(process.env['DOCKER_HOST'] ?? host).startsWith('unix://'))
    return found('skip', 'ports', 'the engine is not on this machine');
  const taken: number[] = [];
  for (const port of PORTS) if (await isTaken(port)) taken.push(port);
  if (taken.length === 0) return ok('ports', `${PORTS.join(', ')} are free on this machine`);
  return found(
    'fail',
    'ports',
    `held by something else on this machine: ${taken.join(', ')}`,
    '`ss -ltnp` says by what; stop it (a standalone deployment: open-balena down).',
  );
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    server.listen(port, () => server.close(() => resolve(false)));
  });
}
