import { extensions, options, pairs, textOrList, texts, variables } from './common-types.js';
import { deploy, optionalNumber } from './deploy-types.js';
import { duration } from './go-amount.js';
import { map, pointer, slice } from './go-collections.js';
import { bool, int64, string, uint32 } from './go-scalars.js';
import { struct } from './go-struct.js';
import { mergeAttachment, mergeByKey, mergeCommand, mergeLogging, mergeUlimit } from './merge-parts.js';
import { transformCommand, transformTest } from './transform-command.js';
import { transformHosts, transformNetworks, transformTextsAndNumbers } from './transform-lists.js';
import { transformPorts } from './transform-ports.js';
import { transformBuild, transformReference } from './transform-references.js';
import { transformUlimit } from './transform-units.js';
import { transformVolume } from './transform-volumes.js';
import { printUlimit } from './ulimit.js';

const command = slice(string, { hook: transformCommand, merge: mergeCommand });
const hosts = slice(string, { hook: transformHosts, rewrites: true });

const build = struct(
  {
    Context: string,
    Dockerfile: string,
    Args: variables,
    Labels: pairs,
    cache_from: textOrList,
    extra_hosts: hosts,
    Network: string,
    Target: string,
  },
  { hook: transformBuild },
);

const reference = struct(
  { Source: string, Target: string, UID: string, GID: string, Mode: pointer(uint32) },
  { hook: transformReference },
);
const references = slice(reference, { merge: mergeByKey('source', '') });

const healthCheck = struct({
  Test: slice(string, { hook: transformTest }),
  Timeout: pointer(duration),
  Interval: pointer(duration),
  Retries: optionalNumber,
  start_period: pointer(duration),
  start_interval: pointer(duration),
  Disable: bool,
});

const logging = pointer(struct({ Driver: string, Options: options }), { merge: mergeLogging });

const attachment = struct({
  Aliases: texts,
  driver_opts: options,
  ipv4_address: string,
  ipv6_address: string,
});
const networks = map(pointer(attachment, { merge: mergeAttachment }), { hook: transformNetworks });

const ports = slice(struct({ Mode: string, Target: uint32, Published: uint32, Protocol: string }), {
  hook: transformPorts,
  merge: mergeByKey('published', 0),
});

const ulimit = struct(
  { Single: int64, Soft: int64, Hard: int64 },
  { hook: transformUlimit, rewrites: true, print: printUlimit },
);

const mount = struct(
  {
    Type: string,
    Source: string,
    Target: string,
    read_only: bool,
    Consistency: string,
    Bind: pointer(struct({ Propagation: string })),
    Volume: pointer(struct({ nocopy: bool, subpath: string })),
    Image: pointer(struct({ subpath: string })),
    Tmpfs: pointer(struct({ Size: int64 })),
    Cluster: pointer(struct({})),
  },
  { hook: transformVolume },
);

/**
 * A service, field by field as Docker's loader declares it. `oom_score_adj` is missing because the loader loses it: it
 * looks for the key `oomscoreadj`, which the schema refuses.
 */
export const service = struct({
  Build: build,
  cap_add: texts,
  cap_drop: texts,
  cgroupns_mode: string,
  cgroup_parent: string,
  Command: command,
  Configs: references,
  container_name: string,
  credential_spec: struct({ Config: string, File: string, Registry: string }),
  depends_on: texts,
  Deploy: deploy,
  Devices: texts,
  DNS: textOrList,
  dns_search: textOrList,
  domainname: string,
  Entrypoint: command,
  Environment: variables,
  env_file: textOrList,
  Expose: slice(string, { hook: transformTextsAndNumbers }),
  external_links: texts,
  extra_hosts: hosts,
  Hostname: string,
  HealthCheck: pointer(healthCheck),
  Image: string,
  Init: pointer(bool),
  Ipc: string,
  isolation: string,
  Labels: pairs,
  Links: texts,
  Logging: logging,
  mac_address: string,
  network_mode: string,
  Networks: networks,
  Pid: string,
  Ports: ports,
  Privileged: bool,
  read_only: bool,
  Restart: string,
  Secrets: references,
  security_opt: texts,
  shm_size: string,
  stdin_open: bool,
  stop_grace_period: pointer(duration),
  stop_signal: string,
  Sysctls: pairs,
  Tmpfs: textOrList,
  tty: bool,
  Ulimits: map(pointer(ulimit, { merge: mergeUlimit })),
  User: string,
  userns_mode: string,
  Volumes: slice(mount, { merge: mergeByKey('target', '') }),
  working_dir: string,
  Extras: extensions,
});
