// Generated from schemas/ by `npm run generate`: change the schema, not this file.

import type { PropertyNode } from './property-node.js';

const keyValueSpec: PropertyNode = { value: {}, item: {} };

const labelsSpec: PropertyNode = { value: {}, item: {} };

const stringList: PropertyNode = { item: {} };

const extraHostsSpec: PropertyNode = { value: {}, item: {} };

const buildSpec: PropertyNode = { properties: {
  context: {},
  dockerfile: {},
  target: { since: "3.4" },
  args: keyValueSpec,
  labels: { ...labelsSpec, since: "3.3" },
  cache_from: { ...stringList, since: "3.2" },
  network: { since: "3.4" },
  shm_size: { since: "3.5" },
  extra_hosts: { ...extraHostsSpec, since: "3.9" },
} };

const commandSpec: PropertyNode = { item: {} };

const ulimitSpec: PropertyNode = { properties: {
  soft: { engine: "20.10" },
  hard: { engine: "20.10" },
} };

const ulimitsSpec: PropertyNode = { value: ulimitSpec };

const stringOrList: PropertyNode = { item: {} };

const environmentSpec: PropertyNode = { value: {}, item: {} };

const driverOptionsSpec: PropertyNode = { value: {} };

const serviceNetworkSpec: PropertyNode = { properties: {
  aliases: stringList,
  driver_opts: { ...driverOptionsSpec, since: "3.13", engine: "17.06" },
  ipv4_address: { ignored: "A swarm gives every task an address of its own choice: use the name of the service, or an alias, instead of an address." },
  ipv6_address: { ignored: "A swarm gives every task an address of its own choice: use the name of the service, or an alias, instead of an address." },
} };

const nameServersSpec: PropertyNode = { item: {} };

const portSpec: PropertyNode = { properties: {
  target: { since: "3.2" },
  published: { since: "3.2" },
  protocol: { since: "3.2", engineByValue: { sctp: "18.03" } },
  mode: { since: "3.2" },
} };

const mountBindSpec: PropertyNode = { properties: {
  propagation: { since: "3.2" },
  create_host_path: { since: "3.2", ignored: "A service never creates the path: create it on every node beforehand, or use a volume." },
} };

const mountVolumeSpec: PropertyNode = { properties: {
  nocopy: { since: "3.2" },
  subpath: { since: "3.2", engine: "26.1" },
} };

const mountTmpfsSpec: PropertyNode = { properties: {
  size: { since: "3.6" },
  mode: { since: "3.6", ignored: "The CLI drops it: set the mode in the entrypoint of the image." },
} };

const mountSpec: PropertyNode = { properties: {
  type: { since: "3.2", engineByValue: { npipe: "18.09", cluster: "23.0" } },
  source: { since: "3.2" },
  target: { since: "3.2" },
  read_only: { since: "3.2" },
  bind: { ...mountBindSpec, since: "3.2" },
  volume: { ...mountVolumeSpec, since: "3.2" },
  tmpfs: { ...mountTmpfsSpec, since: "3.6" },
  consistency: { since: "3.2", ignored: "Leave it out: no engine reads it." },
} };

const serviceConfigSpec: PropertyNode = { properties: {
  source: { since: "3.3", engine: "17.06" },
  target: { since: "3.3", engine: "17.06" },
  uid: { since: "3.3", engine: "17.06" },
  gid: { since: "3.3", engine: "17.06" },
  mode: { since: "3.3", engine: "17.06" },
} };

const serviceSecretSpec: PropertyNode = { properties: {
  source: { since: "3.1" },
  target: { since: "3.1" },
  uid: { since: "3.1" },
  gid: { since: "3.1" },
  mode: { since: "3.1" },
} };

const credentialSpec: PropertyNode = { properties: {
  config: { since: "3.8", engine: "19.03" },
  file: { since: "3.3", engine: "17.05" },
  registry: { since: "3.3", engine: "17.05" },
} };

const healthCheckSpec: PropertyNode = { properties: {
  test: { item: {} },
  interval: {},
  timeout: {},
  retries: {},
  start_period: { since: "3.4", engine: "17.05" },
  start_interval: { since: "3.12", engine: "25.0" },
  disable: {},
} };

const loggingSpec: PropertyNode = { properties: {
  driver: {},
  options: { value: {} },
} };

const placementPreferenceSpec: PropertyNode = { properties: {
  spread: { since: "3.3", engine: "17.04" },
} };

const placementSpec: PropertyNode = { properties: {
  constraints: { item: {} },
  preferences: { item: placementPreferenceSpec, since: "3.3", engine: "17.04" },
  max_replicas_per_node: { since: "3.8", engine: "19.03" },
} };

const resourceLimitsSpec: PropertyNode = { properties: {
  cpus: {},
  memory: {},
  pids: { since: "3.9", engine: "20.10" },
} };

const discreteResourceSpec: PropertyNode = { properties: {
  kind: { since: "3.5", engine: "17.09" },
  value: { since: "3.5", engine: "17.09" },
} };

const genericResourceSpec: PropertyNode = { properties: {
  discrete_resource_spec: { ...discreteResourceSpec, since: "3.5", engine: "17.09" },
} };

const resourceReservationsSpec: PropertyNode = { properties: {
  cpus: {},
  memory: {},
  generic_resources: { item: genericResourceSpec, since: "3.5", engine: "17.09" },
} };

const resourcesSpec: PropertyNode = { properties: {
  limits: resourceLimitsSpec,
  reservations: resourceReservationsSpec,
} };

const restartPolicySpec: PropertyNode = { properties: {
  condition: {},
  delay: {},
  max_attempts: {},
  window: {},
} };

const updateConfigSpec: PropertyNode = { properties: {
  parallelism: {},
  delay: {},
  order: { since: "3.4", engine: "17.05" },
  failure_action: { engineByValue: { rollback: "17.04" } },
  monitor: {},
  max_failure_ratio: {},
} };

const rollbackConfigSpec: PropertyNode = { properties: {
  parallelism: { since: "3.7", engine: "17.04" },
  delay: { since: "3.7", engine: "17.04" },
  order: { since: "3.7", engine: "17.05" },
  failure_action: { since: "3.7", engine: "17.04", engineByValue: { rollback: "17.04" } },
  monitor: { since: "3.7", engine: "17.04" },
  max_failure_ratio: { since: "3.7", engine: "17.04" },
} };

const deploySpec: PropertyNode = { properties: {
  mode: { engineByValue: { "replicated-job": "20.10", "global-job": "20.10" } },
  replicas: {},
  endpoint_mode: { since: "3.2" },
  placement: placementSpec,
  resources: resourcesSpec,
  restart_policy: restartPolicySpec,
  update_config: updateConfigSpec,
  rollback_config: { ...rollbackConfigSpec, since: "3.7", engine: "17.04" },
  labels: labelsSpec,
} };

const serviceSpec: PropertyNode = { properties: {
  image: {},
  build: { ...buildSpec, ignored: "A swarm builds nothing: build the image beforehand, push it to a registry and name it with image." },
  command: commandSpec,
  entrypoint: commandSpec,
  working_dir: {},
  user: {},
  hostname: {},
  domainname: { ignored: "Write the full name in hostname." },
  container_name: { ignored: "A swarm names the containers of its tasks itself: leave it out, and reach the service by its name or by an alias under networks." },
  init: { since: "3.7", engine: "18.06" },
  tty: {},
  stdin_open: {},
  stop_signal: { engine: "17.04" },
  stop_grace_period: {},
  read_only: { engine: "17.04" },
  privileged: { ignored: "A swarm has no privileged services: cap_add: [ALL] gives every capability the engine has, and a device can be bind-mounted." },
  cap_add: { item: {}, engine: "20.10" },
  cap_drop: { item: {}, engine: "20.10" },
  security_opt: { item: {}, ignored: "A stack file has no equivalent: configure the engine of the node (its default seccomp or AppArmor profile) instead." },
  sysctls: { ...keyValueSpec, engine: "19.03" },
  ulimits: { ...ulimitsSpec, engine: "20.10" },
  oom_score_adj: { since: "3.13", engine: "27.0", ignored: "The docker CLI loses it on the way to the engine: reserve memory for the service with deploy.resources.reservations.memory instead." },
  env_file: stringOrList,
  environment: environmentSpec,
  labels: labelsSpec,
  depends_on: { ...stringList, ignored: "A swarm orders nothing: let the process wait or retry until its peers answer, and let restart_policy restart it." },
  links: { item: {}, ignored: "Put both services on one network: a service finds its peers by name, or by an alias under networks." },
  external_links: { item: {}, ignored: "Put the service on a network of the other stack, declared external." },
  networks: { ...stringList, value: serviceNetworkSpec },
  network_mode: { ignored: "Attach the service to an external network named host (external: true, name: host) for the network of the node; otherwise use networks." },
  dns: nameServersSpec,
  dns_search: stringOrList,
  extra_hosts: extraHostsSpec,
  mac_address: { ignored: "Leave it out: tasks come and go, each with an address of its own." },
  expose: { item: {}, ignored: "Leave it out: services on one network reach each other on every port." },
  ports: { item: portSpec },
  volumes: { item: mountSpec },
  tmpfs: { ...stringOrList, ignored: "Write a long-form entry under volumes instead: type: tmpfs and target: the path." },
  shm_size: { ignored: "Write a long-form entry under volumes instead: type: tmpfs, target: /dev/shm and tmpfs.size in bytes." },
  devices: { item: {}, ignored: "Bind-mount the device under volumes (type: bind, for instance /dev/net/tun) and add the capability that it needs with cap_add." },
  configs: { item: serviceConfigSpec, since: "3.3", engine: "17.06" },
  secrets: { item: serviceSecretSpec, since: "3.1" },
  credential_spec: { ...credentialSpec, since: "3.3", engine: "17.05" },
  isolation: { since: "3.5", engine: "17.12" },
  healthcheck: healthCheckSpec,
  logging: loggingSpec,
  restart: { ignored: "Write deploy.restart_policy: condition any for always and unless-stopped, on-failure (with max_attempts) for on-failure, none for no." },
  cgroup_parent: { ignored: "Leave it out, or set cgroup-parent in the configuration of the engine." },
  cgroupns_mode: { since: "3.9", ignored: "Leave it out, or set default-cgroupns-mode in the configuration of the engine." },
  ipc: { ignored: "Leave it out: a task has an IPC namespace of its own." },
  pid: { ignored: "Leave it out: a task sees its own processes alone; bind-mount /proc of the node read-only to look at all." },
  userns_mode: { ignored: "Leave it out, or set userns-remap in the configuration of the engine." },
  deploy: deploySpec,
} };

const externalSpec: PropertyNode = { properties: {
  name: {},
} };

const ipamPoolSpec: PropertyNode = { properties: {
  subnet: {},
} };

const ipamSpec: PropertyNode = { properties: {
  driver: {},
  config: { item: ipamPoolSpec },
} };

const networkSpec: PropertyNode = { properties: {
  name: { since: "3.5" },
  external: externalSpec,
  driver: {},
  driver_opts: driverOptionsSpec,
  attachable: { since: "3.2" },
  internal: {},
  ipam: ipamSpec,
  labels: labelsSpec,
} };

const clusterMountSpec: PropertyNode = { properties: {
  fs_type: { since: "3.10", engine: "23.0" },
  mount_flags: { item: {}, since: "3.10", engine: "23.0" },
} };

const clusterAccessModeSpec: PropertyNode = { properties: {
  scope: { since: "3.10", engine: "23.0" },
  sharing: { since: "3.10", engine: "23.0" },
  mount_volume: { ...clusterMountSpec, since: "3.10", engine: "23.0" },
  block_volume: { since: "3.10", engine: "23.0" },
} };

const clusterTopologySpec: PropertyNode = { properties: {
  segments: { ...keyValueSpec, since: "3.10", engine: "23.0" },
} };

const clusterAccessibilitySpec: PropertyNode = { properties: {
  requisite: { item: clusterTopologySpec, since: "3.10", engine: "23.0" },
  preferred: { item: clusterTopologySpec, since: "3.10", engine: "23.0" },
} };

const clusterCapacitySpec: PropertyNode = { properties: {
  required_bytes: { since: "3.10", engine: "23.0" },
  limit_bytes: { since: "3.10", engine: "23.0" },
} };

const clusterSecretSpec: PropertyNode = { properties: {
  key: { since: "3.10", engine: "23.0" },
  secret: { since: "3.10", engine: "23.0" },
} };

const clusterVolumeSpec: PropertyNode = { properties: {
  group: { since: "3.10", engine: "23.0" },
  access_mode: { ...clusterAccessModeSpec, since: "3.10", engine: "23.0" },
  accessibility_requirements: { ...clusterAccessibilitySpec, since: "3.10", engine: "23.0" },
  capacity_range: { ...clusterCapacitySpec, since: "3.10", engine: "23.0" },
  secrets: { item: clusterSecretSpec, since: "3.10", engine: "23.0" },
  availability: { since: "3.10", engine: "23.0" },
} };

const volumeSpec: PropertyNode = { properties: {
  name: { since: "3.4" },
  external: externalSpec,
  driver: {},
  driver_opts: driverOptionsSpec,
  labels: labelsSpec,
  "x-cluster-spec": { ...clusterVolumeSpec, since: "3.10", engine: "23.0", ignored: "`docker stack deploy` creates no cluster volume: create it with docker volume create --type, and declare it external." },
} };

const externalFileSpec: PropertyNode = { properties: {
  name: { since: "3.1" },
} };

const configSpec: PropertyNode = { properties: {
  name: { since: "3.5", engine: "17.06" },
  external: { ...externalFileSpec, since: "3.3", engine: "17.06" },
  file: { since: "3.3", engine: "17.06" },
  template_driver: { since: "3.8", engine: "18.03" },
  labels: { ...labelsSpec, since: "3.3", engine: "17.06" },
} };

const secretSpec: PropertyNode = { properties: {
  name: { since: "3.5" },
  external: { ...externalFileSpec, since: "3.1" },
  file: { since: "3.1" },
  driver: { since: "3.8", engine: "17.07" },
  driver_opts: { ...driverOptionsSpec, since: "3.8", engine: "17.07" },
  template_driver: { since: "3.8", engine: "18.03" },
  labels: { ...labelsSpec, since: "3.1" },
} };

const stackSpec: PropertyNode = { properties: {
  version: {},
  services: { value: serviceSpec },
  networks: { value: networkSpec },
  volumes: { value: volumeSpec },
  configs: { value: configSpec, since: "3.3", engine: "17.06" },
  secrets: { value: secretSpec, since: "3.1" },
} };

const composeBuildSpec: PropertyNode = { properties: {
  context: {},
  dockerfile: {},
  dockerfile_inline: {},
  target: { since: "3.4" },
  args: keyValueSpec,
  labels: { ...labelsSpec, since: "3.3" },
  cache_from: { ...stringList, since: "3.2" },
  cache_to: { item: {} },
  no_cache: {},
  pull: {},
  platforms: { item: {} },
  tags: { item: {} },
  network: { since: "3.4" },
  shm_size: { since: "3.5" },
  extra_hosts: { ...extraHostsSpec, since: "3.9" },
} };

const composeEnvFileSpec: PropertyNode = { properties: {
  path: {},
  required: {},
  format: {},
} };

const composeDependencySpec: PropertyNode = { properties: {
  condition: {},
  restart: {},
  required: {},
} };

const composeNetworkAttachmentSpec: PropertyNode = { properties: {
  aliases: stringList,
  driver_opts: { ...driverOptionsSpec, since: "3.13", engine: "17.06" },
  ipv4_address: {},
  ipv6_address: {},
  priority: {},
} };

const composePortSpec: PropertyNode = { properties: {
  name: {},
  target: {},
  published: {},
  host_ip: {},
  protocol: { since: "3.2", engineByValue: { sctp: "18.03" } },
  app_protocol: {},
  mode: { since: "3.2" },
} };

const composeDeploySpec: PropertyNode = { properties: {
  mode: { engineByValue: { "replicated-job": "20.10", "global-job": "20.10" } },
  replicas: {},
  endpoint_mode: { since: "3.2" },
  placement: placementSpec,
  resources: resourcesSpec,
  restart_policy: restartPolicySpec,
  update_config: updateConfigSpec,
  rollback_config: { ...rollbackConfigSpec, since: "3.7", engine: "17.04" },
  labels: labelsSpec,
} };

const composeServiceSpec: PropertyNode = { properties: {
  image: {},
  build: composeBuildSpec,
  pull_policy: {},
  platform: {},
  profiles: { item: {} },
  command: commandSpec,
  entrypoint: commandSpec,
  working_dir: {},
  user: {},
  hostname: {},
  domainname: { ignored: "Write the full name in hostname." },
  init: { since: "3.7", engine: "18.06" },
  tty: {},
  stdin_open: {},
  stop_signal: { engine: "17.04" },
  stop_grace_period: {},
  read_only: { engine: "17.04" },
  container_name: {},
  restart: {},
  privileged: {},
  cap_add: { item: {}, engine: "20.10" },
  cap_drop: { item: {}, engine: "20.10" },
  security_opt: { item: {} },
  group_add: { item: {} },
  sysctls: { ...keyValueSpec, engine: "19.03" },
  ulimits: { ...ulimitsSpec, engine: "20.10" },
  oom_score_adj: { since: "3.13", engine: "27.0", ignored: "The docker CLI loses it on the way to the engine: reserve memory for the service with deploy.resources.reservations.memory instead." },
  env_file: { item: composeEnvFileSpec },
  environment: { value: {}, item: {} },
  labels: labelsSpec,
  depends_on: { item: {}, value: composeDependencySpec },
  networks: { item: {}, value: composeNetworkAttachmentSpec },
  network_mode: {},
  dns: nameServersSpec,
  dns_search: stringOrList,
  extra_hosts: extraHostsSpec,
  expose: { item: {} },
  ports: { item: composePortSpec },
  volumes: { item: mountSpec },
  tmpfs: stringOrList,
  shm_size: {},
  devices: { item: {} },
  ipc: {},
  pid: {},
  cgroup: {},
  configs: { item: serviceConfigSpec, since: "3.3", engine: "17.06" },
  secrets: { item: serviceSecretSpec, since: "3.1" },
  healthcheck: healthCheckSpec,
  logging: loggingSpec,
  deploy: composeDeploySpec,
} };

const composeIpamPoolSpec: PropertyNode = { properties: {
  subnet: {},
  gateway: {},
  ip_range: {},
} };

const composeIpamSpec: PropertyNode = { properties: {
  driver: {},
  config: { item: composeIpamPoolSpec },
} };

const composeNetworkSpec: PropertyNode = { properties: {
  name: {},
  external: {},
  driver: {},
  driver_opts: driverOptionsSpec,
  enable_ipv6: {},
  attachable: {},
  internal: {},
  ipam: composeIpamSpec,
  labels: labelsSpec,
} };

const composeVolumeSpec: PropertyNode = { properties: {
  name: {},
  external: {},
  driver: {},
  driver_opts: driverOptionsSpec,
  labels: labelsSpec,
} };

const composeConfigSpec: PropertyNode = { properties: {
  name: {},
  external: {},
  file: {},
  environment: {},
  content: {},
} };

const composeSecretSpec: PropertyNode = { properties: {
  name: {},
  external: {},
  file: {},
  environment: {},
} };

const composeSpec: PropertyNode = { properties: {
  name: {},
  services: { value: composeServiceSpec },
  networks: { value: composeNetworkSpec },
  volumes: { value: composeVolumeSpec },
  configs: { value: composeConfigSpec },
  secrets: { value: composeSecretSpec },
} };

/** Every property of a stack file. */
export const stackProperties: PropertyNode = stackSpec;

/** Every property of our standalone Compose file. */
export const composeProperties: PropertyNode = composeSpec;
