import type {
  HealthCheckSpec,
  MountSpec,
  PortSpec,
  ServiceNetworkSpec,
  ServiceSpec,
} from '../../spec/stack.generated.js';
import { sentCapabilities } from '../services/sent-capabilities.js';
import type { ObjectKind } from '../types.js';
import { deployForm } from './deploy-form.js';
import { isDefault, isEmpty, type Plain, present } from './plain.js';

/** The key of an object in the form of the engine. */
export type KeysInForm = (kind: ObjectKind, key: string) => string;

/** What reaches the engine as it stands, unless it is empty. */
const plain = [
  ...['image', 'command', 'entrypoint', 'working_dir', 'user', 'hostname', 'tty', 'stdin_open', 'read_only'],
  ...[
    'stop_signal',
    'stop_grace_period',
    'sysctls',
    'environment',
    'labels',
    'dns',
    'dns_search',
    'extra_hosts',
  ],
] as const satisfies readonly (keyof ServiceSpec)[];

/** A service with what an engine keeps of it. */
export function serviceForm(spec: ServiceSpec, keys: KeysInForm): Plain {
  const { add, drop } = sentCapabilities(spec);
  return present({
    ...Object.fromEntries(plain.map((key) => [key, isEmpty(spec[key]) ? undefined : spec[key]])),
    init: spec.init,
    isolation: spec.isolation === 'default' ? undefined : spec.isolation,
    cap_add: list(add),
    cap_drop: list(drop),
    ulimits: ulimits(spec.ulimits),
    healthcheck: spec.healthcheck && healthCheck(spec.healthcheck),
    logging: spec.logging && present({ ...spec.logging, options: filled(spec.logging.options) }),
    networks: networks(spec.networks, keys),
    ports: list(((spec.ports ?? []) as PortSpec[]).toSorted(byNumber).map(portForm)),
    volumes: list(((spec.volumes ?? []) as MountSpec[]).map((mount) => mountForm(mount, keys))),
    configs: list(references(spec.configs, (key) => keys('configs', key))),
    secrets: list(references(spec.secrets, (key) => keys('secrets', key))),
    credential_spec: credentialSpec(spec.credential_spec, keys),
    deploy: deployForm(spec),
  });
}

function list<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function filled(map: object | undefined): object | undefined {
  return isEmpty(map) ? undefined : map;
}

function ulimits(limits: ServiceSpec['ulimits']): Plain | undefined {
  if (isEmpty(limits)) return undefined;
  return Object.fromEntries(
    Object.entries(limits ?? {}).map(([name, limit]) => [
      name,
      typeof limit === 'number' ? { soft: limit, hard: limit } : limit,
    ]),
  );
}

function healthCheck({ disable, ...check }: HealthCheckSpec): Plain {
  if (disable) return { test: ['NONE'] };
  return present(
    Object.fromEntries(
      Object.entries(check).map(([key, value]) => [key, isDefault(value) ? undefined : value]),
    ),
  );
}

function networks(attached: ServiceSpec['networks'], keys: KeysInForm): Plain {
  const entries = Object.entries((attached ?? {}) as Record<string, ServiceNetworkSpec | null>);
  const all = entries.length === 0 ? [['default', null] as const] : entries;
  return Object.fromEntries(
    all.map(([key, options]) => [
      keys('networks', key),
      present({
        aliases: list(options?.aliases ?? []),
        driver_opts: filled(options?.driver_opts),
      }),
    ]),
  );
}

/** In the order of their numbers, for an engine keeps them in any. */
function byNumber(one: PortSpec, other: PortSpec): number {
  return (
    Number(one.published ?? 0) - Number(other.published ?? 0) ||
    Number(one.target) - Number(other.target) ||
    ((one.protocol || 'tcp') < (other.protocol || 'tcp') ? -1 : 1)
  );
}

function portForm({ mode, target, published, protocol }: PortSpec): Plain {
  return present({
    mode: mode || 'ingress',
    target,
    published: published || undefined,
    protocol: protocol || 'tcp',
  });
}

function mountForm(mount: MountSpec, keys: KeysInForm): Plain {
  const { type, source, target, read_only, bind, volume, tmpfs } = mount;
  const isVolume = type === 'volume' && source;
  return present({
    type,
    source: isVolume ? keys('volumes', source) : source || undefined,
    target,
    read_only: read_only || undefined,
    bind: bind?.propagation ? { propagation: bind.propagation } : undefined,
    volume: isVolume
      ? filled(present({ nocopy: volume?.nocopy || undefined, subpath: volume?.subpath || undefined }))
      : undefined,
    tmpfs: tmpfs && present({ size: tmpfs.size || undefined }),
  });
}

function references(
  list: ServiceSpec['configs'] | ServiceSpec['secrets'],
  key: (key: string) => string,
): Plain[] {
  type Reference = { source?: string; target?: string; uid?: string; gid?: string; mode?: number };
  const forms = ((list ?? []) as readonly Reference[]).map(({ source = '', target, uid, gid, mode }) => ({
    source: key(source),
    target: target || source,
    uid: uid || '0',
    gid: gid || '0',
    mode: mode ?? 0o444,
  }));
  return forms.sort((one, other) => (one.source < other.source ? -1 : one.source > other.source ? 1 : 0));
}

function credentialSpec(spec: ServiceSpec['credential_spec'], keys: KeysInForm): Plain | undefined {
  if (spec === undefined || isEmpty(spec)) return undefined;
  const { config, file, registry } = spec;
  return present({ config: config && keys('configs', config), file, registry });
}
