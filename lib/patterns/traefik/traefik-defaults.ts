import { HealthCheck } from '../../constructs/health-check.js';
import { Image } from '../../constructs/image.js';
import { Mount } from '../../constructs/mount.js';
import { Placement } from '../../constructs/placement.js';
import { Port } from '../../constructs/port.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { UpdatePolicy } from '../../constructs/update-policy.js';
import { Duration } from '../../units/index.js';
import { EntryPoint } from './entry-point.js';
import { flags } from './flags.js';
import type { ConfigObject } from './middleware.js';
import { PING_PORT, staticConfiguration } from './static-configuration.js';
import type { TraefikServiceProps } from './traefik-props.js';

/** The version of Traefik that this pattern is tested with. */
export const TRAEFIK_VERSION = '3.6.12';

/** The directory of the dynamic configuration in the container. Another config mounted there is read as well. */
export const DYNAMIC_DIRECTORY = '/etc/traefik/dynamic';

/** The ports of the proxy: as given, or 80, which redirects, and 443. */
export function entryPointsOf(proxy: TraefikServiceProps): readonly EntryPoint[] {
  if (proxy.entryPoints !== undefined) return proxy.entryPoints;
  const https = EntryPoint.https();
  const dashboard = proxy.dashboard?.entryPoint;
  return [EntryPoint.http({ redirectTo: https }), https, ...(dashboard === undefined ? [] : [dashboard])];
}

/** What the proxy is as a service: the props given, and for the rest what a proxy needs. */
export function serviceProps(proxy: TraefikServiceProps, entryPoints: readonly EntryPoint[]): ServiceProps {
  const { command, mounts, healthcheck, image, placement, updateConfig, rollbackConfig, stopGracePeriod } =
    proxy;
  const socket = proxy.dockerSocket ?? proxy.delivery === 'labels';
  return {
    ...forService(proxy),
    image: image ?? Image.fromRegistry(`traefik:v${TRAEFIK_VERSION}`),
    ...(command === undefined ? {} : { command }),
    mounts: [...(mounts ?? []), ...(socket ? [Mount.dockerSocket({ readOnly: true })] : [])],
    ports: entryPoints.flatMap(({ published, props }) =>
      published === undefined ? [] : [Port.host(published, props.port)],
    ),
    healthcheck: healthcheck ?? pingCheck(pingPort(entryPoints)),
    placement: placement ?? Placement.managers(),
    // Traefik lets open requests end for up to 10 s, as long as docker waits by default.
    stopGracePeriod: stopGracePeriod ?? Duration.seconds(15),
    // A port in host mode is free only once the old task is gone.
    updateConfig: updateConfig ?? UpdatePolicy.stopFirst(),
    rollbackConfig: rollbackConfig ?? UpdatePolicy.stopFirst({ failureAction: 'pause' }),
  };
}

/** The static configuration of the proxy. */
export function staticOf(
  proxy: TraefikServiceProps,
  entryPoints: readonly EntryPoint[],
  network: string | undefined,
): ConfigObject {
  return staticConfiguration({
    entryPoints,
    directory: DYNAMIC_DIRECTORY,
    pingPort: pingPort(entryPoints),
    logLevel: String(proxy.logLevel ?? 'INFO'),
    accessLog: proxy.accessLog ?? false,
    api: proxy.dashboard !== undefined,
    metrics: proxy.dashboard !== undefined && proxy.dashboard.metrics !== false,
    swarm: proxy.delivery === 'labels' ? { ...(network === undefined ? {} : { network }) } : undefined,
    acme: proxy.acme,
  });
}

/** The program's arguments: the static configuration, then what was given. */
export function argumentsOf(proxy: TraefikServiceProps, configuration: ConfigObject): readonly string[] {
  const own = proxy.staticConfiguration === 'file' ? [] : flags(configuration);
  return [...own, ...(proxy.command ?? [])];
}

/** Traefik's own port for `/ping`, or the next one that no entry point has. */
function pingPort(entryPoints: readonly EntryPoint[]): number {
  const taken = new Set(entryPoints.map(({ props }) => props.port));
  let port = PING_PORT;
  while (taken.has(port)) port += 1;
  return port;
}

function pingCheck(port: number): HealthCheck {
  const where = port === PING_PORT ? [] : [`--entryPoints.traefik.address=:${port}`];
  return HealthCheck.command(['traefik', 'healthcheck', '--ping', ...where], {
    interval: Duration.seconds(30),
    timeout: Duration.seconds(5),
    retries: 3,
  });
}

/** The props that say something of the service alone. */
function forService(proxy: TraefikServiceProps): Partial<ServiceProps> {
  const {
    entryPoints: _entryPoints,
    routes: _routes,
    tcpRoutes: _tcpRoutes,
    errorPages: _errorPages,
    tls: _tls,
    acme: _acme,
    dashboard: _dashboard,
    logLevel: _logLevel,
    accessLog: _accessLog,
    delivery: _delivery,
    staticConfiguration: _staticConfiguration,
    dockerSocket: _dockerSocket,
    ...service
  } = proxy;
  return service;
}
