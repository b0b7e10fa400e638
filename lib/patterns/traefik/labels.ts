import type { Service } from '../../constructs/service.js';
import { serviceKey } from './dynamic-configuration.js';
import { type Dotted, dotted } from './flags.js';
import type { HttpRouter } from './http-routing.js';

/** Labels for the services that the routers lead to: Traefik's swarm provider reads them from there. */
export type LabelsByService = ReadonlyMap<Service, Readonly<Record<string, string>>>;

/**
 * The routers as labels of their services. What stands in between stays in the proxy's own file, to which the labels
 * refer as `NAME@file`.
 *
 * @param network the full name of the network on which the proxy reaches them
 * @see https://doc.traefik.io/traefik/routing/providers/swarm/
 */
export function labelsOf(routers: readonly HttpRouter[], network: string | undefined): LabelsByService {
  const labels = new Map<Service, Record<string, string>>();
  for (const router of routers) {
    const { service } = router.target;
    if (service === undefined) continue;
    const before = labels.get(service) ?? serviceLabels(service, network);
    labels.set(service, { ...before, ...Object.fromEntries(routerLabels(router)) });
  }
  return labels;
}

/** The service's own address, which swarm moves with its tasks: addresses of tasks are up to 15 s old in Traefik. */
function serviceLabels({ props }: Service, network: string | undefined): Record<string, string> {
  return {
    'traefik.enable': 'true',
    ...(network === undefined ? {} : { 'traefik.swarm.network': network }),
    ...(props.endpointMode === 'dnsrr' ? {} : { 'traefik.swarm.lbswarm': 'true' }),
  };
}

function routerLabels({ name, rule, priority, entryPoints, middlewares, target, tls }: HttpRouter): Dotted {
  const key = serviceKey(target);
  const router = {
    rule: String(rule),
    priority,
    entryPoints: entryPoints.map((entryPoint) => entryPoint.name),
    ...(middlewares.length === 0 ? {} : { middlewares: middlewares.map((each) => `${each.name}@file`) }),
    service: key,
    ...(tls === undefined ? {} : { tls }),
  };
  const server = { port: target.at.port, ...(target.scheme === 'http' ? {} : { scheme: target.scheme }) };
  return dotted(
    { http: { routers: { [name]: router }, services: { [key]: { loadBalancer: { server } } } } },
    'traefik',
  );
}
