import { type Docker, listNodes, observe } from '../../../engine/index.js';
import { loadDeploySet } from '../../../spec/load/index.js';
import type { ServiceSpec } from '../../../spec/stack.generated.js';
import { findingsOf, sourcesOf } from '../preflight.js';
import { stackStatus } from '../status-facts.js';
import { type DeployTarget, missingVariables } from '../target.js';
import { type Check, found, ok } from './check.js';

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

/** Where the swarm runs something else than the files say. */
async function driftCheck(docker: Docker, target: DeployTarget): Promise<Check> {
  const { services } = await observe(docker, target.stack);
  if (services.length === 0) return found('skip', 'drift', `${target.stack} is not deployed`);
  const wanted =
    loadDeploySet(sourcesOf(target), { env: { ...definedEnv(), ...target.env } }).set.model.services ?? {};
  const live = new Map(
    services.map((service) => [service.Spec.Name.slice(target.stack.length + 1), service]),
  );
  const differences = [
    ...Object.keys(wanted)
      .filter((name) => !live.has(name))
      .map((name) => `${name} is missing`),
    ...[...live.keys()].filter((name) => !(name in wanted)).map((name) => `${name} runs and is in no file`),
    ...[...live].flatMap(([name, service]) => {
      const spec: ServiceSpec | undefined = wanted[name] ?? undefined;
      if (spec === undefined) return [];
      const image = (service.Spec.TaskTemplate.ContainerSpec?.Image ?? '').replace(/@sha256:[0-9a-f]+$/, '');
      const replicas = service.Spec.Mode?.Replicated?.Replicas;
      return [
        ...(image === spec.image ? [] : [`${name} runs ${image} instead of ${spec.image ?? 'nothing'}`]),
        ...(replicas === undefined || replicas === (spec.deploy?.replicas ?? 1)
          ? []
          : [`${name} is scaled to ${replicas} instead of ${spec.deploy?.replicas ?? 1}`]),
      ];
    }),
  ];
  if (differences.length === 0) return ok('drift', 'services, images and numbers are as the files say');
  return found(
    'warn',
    'drift',
    differences.join('; '),
    'Deploy again to bring the swarm back to the files, or change the files.',
  );
}

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

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
