/** The services of the main stack file, in the order in which it lists them. */
export const CORE_SERVICES = [
  'redis',
  'api',
  'registry',
  'vpn',
  'balena-ca',
  'cert-manager',
  'ui',
  'postgrest',
  'remote',
  'builder',
  'delta',
  'helper',
  'cloudflared',
  'error-pages',
  'traefik',
  'traefik-sidecar',
] as const;

/** The services that an external database or object storage replaces. */
export const INTERNAL_SERVICES = ['db', 's3'] as const;

/** The name of one of the 18 services. */
export type OpenBalenaServiceName = (typeof CORE_SERVICES)[number] | (typeof INTERNAL_SERVICES)[number];

/** All 18 services. */
export const SERVICE_NAMES: readonly OpenBalenaServiceName[] = [...CORE_SERVICES, ...INTERNAL_SERVICES];

/**
 * The services that keep what must not be lost in a volume which one task alone may write. A second task would
 * spoil it, or, on another node, start with an empty volume of its own.
 */
export const STATEFUL_SERVICES: readonly OpenBalenaServiceName[] = [
  'redis',
  'cert-manager',
  'balena-ca',
  'db',
  's3',
];

/** Whether a text names one of the 18 services. */
export function isServiceName(text: string): text is OpenBalenaServiceName {
  return (SERVICE_NAMES as readonly string[]).includes(text);
}

/**
 * How the variables of a service begin: `error-pages` is asked about as `ERROR_PAGES_REPLICAS`, `ERROR_PAGES_TAG`
 * and `ERROR_PAGES_IMAGE`.
 */
export function variablePrefix(service: OpenBalenaServiceName): string {
  return service.replaceAll('-', '_').toUpperCase();
}
