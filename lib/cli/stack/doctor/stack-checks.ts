import { type Docker, listNodes, observe } from '../../../engine/index.js';
import { findingsOf } from '../preflight.js';
import { stackStatus } from '../status-facts.js';
import { type DeployTarget, missingVariables } from '../target.js';
import { type Check, found, ok } from './check.js';
import { driftCheck } from './drift.js';

/** What the files of a stack need, and whether this swarm has it. */
export async function targetChecks(docker: Docker, target: DeployTarget): Promise<Check[]> {
  const missing = missingVariables(target);
  const variables =
    missing.length === 0
      ? ok('variables', 'every variable of the stack files is set')
      : found(
          'fail',
          'variables',
          `not set: ${missing.map(({ name }) => name).join(', ')}`,
          'Set them in .env.',
        );
  return [
    variables,
    ...(await findingChecks(docker, target)),
    await imageCheck(docker, target),
    await driftCheck(docker, target),
  ];
}

/** What the rules say of the files on this very swarm: refusals, ports in use, volumes with other options. */
async function findingChecks(docker: Docker, target: DeployTarget): Promise<Check[]> {
  const findings = await findingsOf(docker, target);
  const telling = findings.filter(
    (finding) => finding.refusedBy !== undefined || LIVE_RULES.has(finding.rule),
  );
  if (telling.length === 0)
    return [ok('stack files', 'this swarm takes them; no port is taken, no volume has other options')];
  const checks = telling.map((finding) =>
    found(finding.refusedBy === undefined ? 'warn' : 'fail', finding.rule, finding.message, finding.remedy),
  );
  return [...new Set(telling.map((finding) => finding.rule))].flatMap((rule) => shortened(rule, checks));
}

/** The first few findings of a rule, and how many more there are. */
function shortened(rule: string, checks: readonly Check[]): Check[] {
  const mine = checks.filter((check) => check.name === rule);
  const [first, second, third] = mine;
  if (first === undefined || mine.length <= 3) return mine;
  const more = found(
    first.state === 'fail' ? 'fail' : 'warn',
    rule,
    `and ${mine.length - 3} more of the kind; stackwright lint lists all`,
  );
  return [first, second ?? first, third ?? first, more];
}

// Rules that look at the swarm itself.
const LIVE_RULES = new Set(['swarm/volume-drift', 'swarm/newer-than-engine']);

/** Whether the images are on the nodes that may run them, as far as this node and the tasks tell. */
async function imageCheck(docker: Docker, target: DeployTarget): Promise<Check> {
  const { tasks } = await observe(docker, target.stack);
  const nodes = await listNodes(docker);
  const names = new Map(nodes.map((node) => [node.ID, node.Description?.Hostname ?? node.ID]));
  const refused = tasks.filter((task) => /no such image/i.test(task.Status.Err ?? ''));
  if (refused.length > 0) {
    const what = refused.map(
      (task) => `${task.Spec.ContainerSpec?.Image ?? '?'} on ${names.get(task.NodeID ?? '') ?? '?'}`,
    );
    return found('fail', 'images', `absent: ${[...new Set(what)].join(', ')}`, REMEDY);
  }
  const built = target.builtImages ?? [];
  const here = await docker.text(['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}']);
  const absent = built.filter((image) => !here.split('\n').includes(image));
  if (absent.length > 0) return found('fail', 'images', `not on this node: ${absent.join(', ')}`, REMEDY);
  const local = built.filter((image) => !/^[^/]*[.:][^/]*\//.test(image));
  if (local.length > 0 && nodes.length > 1)
    return found(
      'warn',
      'images',
      `in no registry, so each node needs its own copy: ${local.join(', ')}`,
      REMEDY,
    );
  return ok('images', built.length === 0 ? 'all are pulled from registries' : 'the built images are here');
}

const REMEDY =
  'Build them here (swarm-build), and bring them to the other nodes: images push, or images save and load.';

/** Whether what is deployed is well. */
export async function statusCheck(docker: Docker, stack: string): Promise<Check> {
  const { services } = await observe(docker, stack);
  if (services.length === 0) return found('skip', 'services', `${stack} is not deployed`);
  const status = await stackStatus(docker, stack);
  const wrong = status.services.filter((service) => service.problem !== undefined);
  if (wrong.length === 0) return ok('services', `all ${services.length} services of ${stack} are ready`);
  return found(
    'fail',
    'services',
    wrong
      .map((service) => `${service.name} ${service.running}/${service.desired}: ${service.problem ?? ''}`)
      .join('; '),
    'See the logs of these services.',
  );
}
