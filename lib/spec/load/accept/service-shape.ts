import {
  command,
  driverOptions,
  extensions,
  options,
  pairs,
  since,
  textOrTexts,
  texts,
} from './common-shapes.js';
import { deployShape } from './deploy-shape.js';
import { list, uniqueList } from './list-shape.js';
import { mapping } from './mapping-shape.js';
import { atLeast, boolean, duration, integer, number, scalar, shortPort, text } from './scalar-shape.js';
import { either, type Shape } from './shape.js';

export function serviceShape(minor: number): Shape {
  return mapping(
    {
      deploy: deployShape(minor),
      build: buildShape(minor),
      cap_add: texts,
      cap_drop: texts,
      cgroup_parent: text,
      command,
      container_name: text,
      depends_on: texts,
      devices: texts,
      dns: textOrTexts,
      dns_search: textOrTexts,
      domainname: text,
      entrypoint: command,
      env_file: textOrTexts,
      environment: pairs,
      expose: uniqueList(scalar('text', 'number')),
      external_links: texts,
      extra_hosts: pairs,
      healthcheck: healthcheckShape(minor),
      hostname: text,
      image: text,
      ipc: text,
      labels: pairs,
      links: texts,
      logging: mapping({ driver: text, options: options('text', 'number', 'null') }),
      mac_address: text,
      network_mode: text,
      networks: networksShape(minor),
      pid: scalar('text', 'null'),
      ports: portsShape(minor),
      privileged: boolean,
      read_only: boolean,
      restart: text,
      security_opt: texts,
      shm_size: scalar('number', 'text'),
      stdin_open: boolean,
      stop_grace_period: duration,
      stop_signal: text,
      sysctls: pairs,
      tmpfs: textOrTexts,
      tty: boolean,
      ulimits: ulimits,
      user: text,
      userns_mode: text,
      volumes: volumesShape(minor),
      working_dir: text,
      ...since(minor, 1, { secrets: fileReferences }),
      ...since(minor, 3, { configs: fileReferences, credential_spec: credentialShape(minor) }),
      ...since(minor, 5, { isolation: text }),
      ...since(minor, 7, { init: boolean }),
      ...since(minor, 9, { cgroupns_mode: text }),
      ...since(minor, 13, { oom_score_adj: integer }),
    },
    extensions(minor, 7),
  );
}

function buildShape(minor: number): Shape {
  const keys = {
    context: text,
    dockerfile: text,
    args: pairs,
    ...since(minor, 2, { cache_from: texts }),
    ...since(minor, 3, { labels: pairs }),
    ...since(minor, 4, { network: text, target: text }),
    ...since(minor, 5, { shm_size: scalar('integer', 'text') }),
    ...since(minor, 9, { extra_hosts: pairs }),
  };
  return either(text, mapping(keys, { open: minor >= 11 }));
}

function credentialShape(minor: number): Shape {
  return mapping({ file: text, registry: text, ...since(minor, 8, { config: text }) });
}

function healthcheckShape(minor: number): Shape {
  const period = minor >= 4 ? duration : text;
  return mapping({
    disable: boolean,
    interval: period,
    retries: number,
    test: command,
    timeout: period,
    ...since(minor, 4, { start_period: duration }),
    ...since(minor, 12, { start_interval: duration }),
  });
}

function networksShape(minor: number): Shape {
  const attachment = mapping(
    {
      aliases: texts,
      ipv4_address: text,
      ipv6_address: text,
      ...since(minor, 13, { driver_opts: driverOptions }),
    },
    { nullable: true },
  );
  return either(texts, mapping({}, { pattern: /^[a-zA-Z0-9._-]+$/, entries: attachment }));
}

function portsShape(minor: number): Shape {
  const long = mapping({ mode: text, target: integer, published: integer, protocol: text });
  return uniqueList(minor >= 2 ? either(shortPort, long) : shortPort);
}

function volumesShape(minor: number): Shape {
  if (minor < 2) return texts;
  const long = mapping(
    {
      type: text,
      source: text,
      target: text,
      read_only: boolean,
      consistency: text,
      bind: mapping({ propagation: text }, { open: true }),
      volume: mapping({ nocopy: boolean }, { open: true }),
      ...since(minor, 6, { tmpfs: mapping({ size: atLeast(0) }, { open: true }) }),
    },
    { required: ['type'] },
  );
  return list(either(text, long));
}

const fileReferences = list(
  either(text, mapping({ source: text, target: text, uid: text, gid: text, mode: number }, { open: true })),
);

const ulimits = mapping(
  {},
  {
    pattern: /^[a-z]+$/,
    entries: either(integer, mapping({ hard: integer, soft: integer }, { required: ['soft', 'hard'] })),
    open: true,
  },
);
