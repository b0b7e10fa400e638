import type { DeploySpec, ServiceSpec } from '../spec/stack.generated.js';
import { setOwn } from '../spec/yaml/values.js';
import type { Service } from './service.js';
import type { FileOptions, ScalarValue, ServiceProps } from './service-props.js';
import { snakeKeys } from './snake-case.js';

/** A service as a stack file says it. */
export function serviceSpec(service: Service): ServiceSpec {
  const capAdd = [
    ...new Set([
      ...(service.props.capAdd ?? []),
      ...(service.props.devices ?? []).flatMap((device) => device.capability ?? []),
    ]),
  ];
  const { ports } = service.props;
  const mounts = service.swarmMounts;
  const deploy = deploySpec(service.props);
  const spec: ServiceSpec = { image: service.image.reference, ...commonSpec(service) };
  if (capAdd.length > 0) spec.cap_add = capAdd;
  if (mounts.length > 0) spec.volumes = mounts.map((mount) => mount.toSpec(service.stack));
  if (ports !== undefined) spec.ports = ports.map((port) => port.toSpec());
  Object.assign(spec, networksSpec(service), filesSpec(service), credentialSpec(service));
  if (Object.keys(deploy).length > 0) spec.deploy = deploy;
  return spec;
}

/** What stack file and Compose file say in the same words. */
export function commonSpec(service: Service) {
  const { props } = service;
  return snakeKeys({
    command: copy(props.command),
    entrypoint: copy(props.entrypoint),
    environment: props.environment && scalars(props.environment),
    envFile: copy(props.envFiles),
    healthcheck: props.healthcheck?.toSpec(),
    logging: props.logging?.toSpec(),
    labels: props.labels && scalars(props.labels),
    user: props.user,
    workingDir: props.workingDir,
    hostname: props.hostname,
    init: props.init,
    readOnly: props.readOnly,
    stdinOpen: props.stdinOpen,
    tty: props.tty,
    stopSignal: props.stopSignal,
    stopGracePeriod: props.stopGracePeriod,
    capDrop: copy(props.capDrop),
    sysctls: props.sysctls && { ...props.sysctls },
    ulimits:
      props.ulimits && Object.fromEntries(props.ulimits.map((ulimit) => [ulimit.name, ulimit.toSpec()])),
    dns: copy(props.dns),
    dnsSearch: copy(props.dnsSearch),
    extraHosts:
      props.extraHosts && Object.entries(props.extraHosts).map(([name, address]) => `${name}:${address}`),
    isolation: props.isolation,
  });
}

/** The networks that a service joins. */
export function networksSpec(service: Service): Pick<ServiceSpec, 'networks'> {
  if (service.attachments.length === 0) return {};
  const entries = service.attachments.map(({ network, aliases, driverOpts }) => {
    const attachment = {
      ...(aliases === undefined || aliases.length === 0 ? {} : { aliases: [...aliases] }),
      ...(driverOpts === undefined || Object.keys(driverOpts).length === 0
        ? {}
        : { driver_opts: { ...driverOpts } }),
    };
    return [network.keyIn(service.stack), Object.keys(attachment).length === 0 ? null : attachment] as const;
  });
  const plain = entries.every(([, attachment]) => attachment === null);
  return { networks: plain ? entries.map(([key]) => key) : Object.fromEntries(entries) };
}

/** The configs and secrets that a service reads as files. */
export function filesSpec(service: Service): Pick<ServiceSpec, 'configs' | 'secrets'> {
  const { stack, configFiles, secretFiles } = service;
  const configs = configFiles.map(({ config, ...file }) =>
    fileSpec(config.keyIn(stack), `/${config.node.id}`, file),
  );
  const secrets = secretFiles.map(({ secret, ...file }) =>
    fileSpec(secret.keyIn(stack), secret.node.id, file),
  );
  return {
    ...(configs.length === 0 ? {} : { configs }),
    ...(secrets.length === 0 ? {} : { secrets }),
  };
}

function fileSpec(source: string, defaultTarget: string, file: FileOptions) {
  return {
    source,
    target: file.target ?? defaultTarget,
    ...snakeKeys({ uid: file.uid, gid: file.gid, mode: file.mode }),
  };
}

function credentialSpec(service: Service): Pick<ServiceSpec, 'credential_spec'> {
  const credentials = service.props.credentialSpec;
  if (credentials === undefined) return {};
  if ('config' in credentials)
    return { credential_spec: { config: credentials.config.keyIn(service.stack) } };
  return { credential_spec: { ...credentials } };
}

function deploySpec(props: ServiceProps): DeploySpec {
  return snakeKeys({
    mode: props.mode,
    replicas: props.replicas,
    endpointMode: props.endpointMode,
    placement: props.placement?.toSpec(),
    updateConfig: props.updateConfig?.toSpec(),
    rollbackConfig: props.rollbackConfig?.toSpec(),
    restartPolicy: props.restartPolicy?.toSpec(),
    resources: props.resources?.toSpec(),
    labels: props.serviceLabels && scalars(props.serviceLabels),
  });
}

/** Numbers and booleans as the strings that a container sees: Docker refuses a boolean here. */
export function scalars(values: Readonly<Record<string, ScalarValue | null>>): Record<string, string | null> {
  const texts: Record<string, string | null> = {};
  for (const name of Object.keys(values)) {
    const value = values[name];
    setOwn(texts, name, value === null ? null : String(value));
  }
  return texts;
}

function copy(list: readonly string[] | undefined): string[] | undefined {
  return list && [...list];
}
