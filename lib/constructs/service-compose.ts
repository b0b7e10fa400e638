import type { ComposeSectionSpecs } from '../core/stack-element.js';
import type { ComposeServiceSpec } from '../spec/compose.generated.js';
import { RestartPolicy } from './restart-policy.js';
import type { Service } from './service.js';
import type { Dependency } from './service-props.js';
import { commonSpec, filesSpec, networksSpec } from './service-spec.js';
import { snakeKeys } from './snake-case.js';

const CONDITIONS = {
  started: 'service_started',
  healthy: 'service_healthy',
  completed: 'service_completed_successfully',
} as const;

/** A service as a Compose file says it, for one machine: with build, devices, privileges, order and restart. */
export function composeServiceSpec(service: Service): ComposeSectionSpecs['services'] {
  const { props, stack } = service;
  const { standalone } = props;
  const resources = props.resources?.toSpec();
  const deploy = snakeKeys({ replicas: props.replicas, resources });
  return {
    image: service.image.reference,
    ...build(service),
    ...commonSpec(service),
    restart: standalone?.restart ?? (props.restartPolicy ?? RestartPolicy.any()).toComposeRestart(),
    ...dependsOn(service),
    ...(props.capAdd === undefined && props.devices === undefined ? {} : { cap_add: capabilities(service) }),
    ...(props.devices === undefined ? {} : { devices: props.devices.map(({ path }) => `${path}:${path}`) }),
    ...(props.mounts === undefined ? {} : { volumes: props.mounts.map((mount) => mount.toSpec(stack)) }),
    ...(standalone?.networkMode === undefined ? networksSpec(service) : {}),
    ...(props.ports === undefined ? {} : { ports: props.ports.map((port) => composePort(port.toSpec())) }),
    ...filesSpec(service),
    ...snakeKeys({
      privileged: standalone?.privileged,
      securityOpt: standalone?.securityOpt && [...standalone.securityOpt],
      ipc: standalone?.ipc,
      pid: standalone?.pid,
      networkMode: standalone?.networkMode,
      shmSize: standalone?.shmSize,
      oomScoreAdj: standalone?.oomScoreAdj,
    }),
    ...(Object.keys(deploy).length === 0 ? {} : { deploy }),
  } as ComposeServiceSpec;
}

function build(service: Service): Pick<ComposeServiceSpec, 'build'> {
  const { build: from } = service.image;
  if (from === undefined) return {};
  const { name, dockerfile, args, target } = from;
  return {
    build: { context: `./images/${name}`, ...snakeKeys({ dockerfile, args: args && { ...args }, target }) },
  };
}

function dependsOn(service: Service): Pick<ComposeServiceSpec, 'depends_on'> {
  const { dependsOn: dependencies } = service.props;
  if (dependencies === undefined || dependencies.length === 0) return {};
  const entries = dependencies.map((dependency) => {
    const { service: other, condition } =
      'service' in dependency ? dependency : ({ service: dependency } as Dependency);
    return [other.serviceName, { condition: CONDITIONS[condition ?? 'started'] }] as const;
  });
  return { depends_on: Object.fromEntries(entries) };
}

function capabilities(service: Service): string[] {
  const { capAdd, devices } = service.props;
  return [...new Set([...(capAdd ?? []), ...(devices ?? []).flatMap(({ capability }) => capability ?? [])])];
}

/** One machine has no ingress: a port is always the machine's own. */
function composePort(port: { mode?: string }) {
  const { mode: _, ...rest } = port;
  return rest;
}
