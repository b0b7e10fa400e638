import type {
  ConfigSpec,
  DeploySpec,
  NetworkSpec,
  SecretSpec,
  ServiceSpec,
  StackSpec,
  VolumeSpec,
} from '../../spec/stack.generated.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import type { Effect } from '../types.js';

/** What a change of a property does, and why. */
export interface Law {
  readonly effect: Effect;
  /** One sentence, for the page of all effects. */
  readonly means: string;
}

const template: Law = {
  effect: 'replaces',
  means: 'It is part of what a task is made from.',
};
const endpoint: Law = {
  effect: 'replaces',
  means: 'It is part of the endpoint of the service.',
};
const policy: Law = { effect: 'updates', means: 'It counts from now on; running tasks stay.' };
const label: Law = { effect: 'updates', means: 'It is a label of the service; running tasks stay.' };
const scale: Law = {
  effect: 'updates',
  means: 'Tasks are added or removed; the others stay.',
};
const placement: Law = {
  effect: 'updates',
  means: 'Tasks stay where the node still satisfies every constraint, and are replaced where it does not.',
};
const mode: Law = {
  effect: 'blocked',
  means: 'The engine refuses it ("service mode change is not allowed"): remove the service first.',
};
const parts: Law = { effect: 'updates', means: 'See its parts.' };
const existingNetwork: Law = {
  effect: 'blocked',
  means: 'A network that exists is not changed, and nothing says so; a new name makes a new network.',
};
const volumeOption: Law = {
  effect: 'blocked',
  means:
    'The tasks of the services that mount it are replaced; a node that has the volume keeps it as it is.',
};
const objectName: Law = {
  effect: 'replaces',
  means: 'It is another object: the tasks of the services that use it are replaced.',
};
const content: Law = {
  effect: 'blocked',
  means: 'Another content under the same name is refused ("only updates to Labels are allowed").',
};
const contentOption: Law = {
  effect: 'blocked',
  means: 'An object that exists keeps what it has, and nothing says so; a new name makes a new object.',
};
const objectLabel: Law = { effect: 'updates', means: 'The label is set; tasks stay.' };
const written: Law = { effect: 'none', means: 'No engine sees it.' };
const envFile: Law = { effect: 'none', means: 'What the file holds counts, as environment.' };
const ignored: Law = { effect: 'ignored', means: 'A swarm does nothing with it.' };

/** The known keys of a spec, without those of the user's own. */
type KnownKeys<Spec> = keyof {
  [Key in keyof Spec as string extends Key ? never : `x-${string}` extends Key ? never : Key]: Spec[Key];
};
/** A law for every known key: a property that is new in the schema does not compile until it has one. */
type Laws<Spec> = Readonly<Record<KnownKeys<Spec> & string, Law>>;

const deployLaws: Laws<DeploySpec> = {
  mode,
  replicas: scale,
  endpoint_mode: endpoint,
  placement,
  resources: template,
  restart_policy: template,
  update_config: policy,
  rollback_config: policy,
  labels: label,
};

const serviceLaws: Laws<ServiceSpec> = {
  image: template,
  build: ignored,
  command: template,
  entrypoint: template,
  working_dir: template,
  user: template,
  hostname: template,
  domainname: ignored,
  container_name: ignored,
  init: template,
  tty: template,
  stdin_open: template,
  stop_signal: template,
  stop_grace_period: template,
  read_only: template,
  privileged: ignored,
  cap_add: template,
  cap_drop: template,
  security_opt: ignored,
  sysctls: template,
  ulimits: template,
  oom_score_adj: ignored,
  env_file: envFile,
  environment: template,
  labels: template,
  depends_on: ignored,
  links: ignored,
  external_links: ignored,
  networks: template,
  network_mode: ignored,
  dns: template,
  dns_search: template,
  extra_hosts: template,
  mac_address: ignored,
  expose: ignored,
  ports: endpoint,
  volumes: template,
  tmpfs: ignored,
  shm_size: ignored,
  devices: ignored,
  configs: template,
  secrets: template,
  credential_spec: template,
  isolation: template,
  healthcheck: template,
  logging: template,
  restart: {
    effect: 'replaces',
    means:
      'Without deploy.restart_policy, always, unless-stopped and on-failure become one, and tasks are replaced; beside it, it does nothing.',
  },
  cgroup_parent: ignored,
  cgroupns_mode: ignored,
  ipc: ignored,
  pid: ignored,
  userns_mode: ignored,
  deploy: parts,
};

const networkLaws: Laws<NetworkSpec> = {
  name: objectName,
  external: objectName,
  driver: existingNetwork,
  driver_opts: existingNetwork,
  attachable: existingNetwork,
  internal: existingNetwork,
  ipam: existingNetwork,
  labels: existingNetwork,
};

const volumeLaws: Laws<VolumeSpec> = {
  name: objectName,
  external: objectName,
  driver: volumeOption,
  driver_opts: volumeOption,
  labels: volumeOption,
  'x-cluster-spec': {
    effect: 'ignored',
    means: '`docker stack deploy` does nothing with it: create the volume with `docker volume create`.',
  },
};

const configLaws: Laws<ConfigSpec> = {
  name: objectName,
  external: objectName,
  file: content,
  template_driver: contentOption,
  labels: objectLabel,
};

const secretLaws: Laws<SecretSpec> = {
  ...configLaws,
  driver: contentOption,
  driver_opts: contentOption,
};

const stackLaws: Laws<StackSpec> = {
  version: written,
  services: parts,
  networks: parts,
  volumes: parts,
  configs: parts,
  secrets: parts,
};

const sections: Readonly<Record<string, Readonly<Record<string, Law>>>> = {
  services: serviceLaws,
  networks: networkLaws,
  volumes: volumeLaws,
  configs: configLaws,
  secrets: secretLaws,
};

/**
 * What the law says of a place in a stack. Below `services.X.KEY`, `services.X.deploy.KEY` and the keys of the other
 * objects, a place has the law of what it is in.
 *
 * @returns undefined for a place that no stack file has
 */
export function lawAt([section, name, key, inner]: YamlPath): Law | undefined {
  if (name === undefined) return lawOf(stackLaws, section);
  const laws = sections[String(section)];
  if (laws === undefined || key === undefined) return laws && parts;
  if (section === 'services' && key === 'deploy' && inner !== undefined) return lawOf(deployLaws, inner);
  return lawOf(laws, key);
}

function lawOf(laws: Readonly<Record<string, Law>>, key: string | number | undefined): Law | undefined {
  return key !== undefined && Object.hasOwn(laws, key) ? laws[key] : undefined;
}
