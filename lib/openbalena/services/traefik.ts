import type { IConstruct } from 'constructs';
import { ManagerPlacement } from '../../constructs/placement.js';
import type { Service } from '../../constructs/service.js';
import { TraefikService } from '../../patterns/traefik/index.js';
import { hostBelow, type OpenBalenaContext, value, variables } from '../context.js';
import { PROXY_NAMES, type RoutedService } from '../routes.js';
import { openBalenaRouting } from '../routing.js';
import { common, sharedMounts, stopFirst, systemd, systemdMounts } from './traits.js';

/**
 * The proxy: all that comes from outside, on ports of its node, so that it sees who calls. Every name of the system
 * leads to it on the network as well, by aliases, so that services call each other as devices call them.
 */
export function traefik(
  scope: IConstruct,
  context: OpenBalenaContext,
  services: Partial<Readonly<Record<RoutedService, Service>>>,
): TraefikService {
  return new TraefikService(scope, 'traefik', {
    ...common(context, 'traefik'),
    ...systemd,
    ...stopFirst(),
    ...openBalenaRouting({ domain: value(context, 'DNS_TLD'), services }),
    networks: [{ network: context.network, aliases: PROXY_NAMES.map((name) => hostBelow(context, name)) }],
    placement: new ManagerPlacement(),
    sysctls: { 'net.ipv4.ip_unprivileged_port_start': 0 },
    mounts: [...sharedMounts(context), ...systemdMounts],
    dockerSocket: true,
    logLevel: context.parameters.get('LOG_LEVEL'),
    environment: {
      LOGLEVEL: value(context, 'LOG_LEVEL'),
      ...variables(context, 'DNS_TLD', 'BALENA_DEVICE_UUID'),
      ...ownCertificate(context),
    },
  });
}

function ownCertificate(context: OpenBalenaContext): Record<string, string> {
  const asked = (context.settings.tls?.ownCertificate ?? false) !== false;
  return asked ? variables(context, 'TRAEFIK_CRT', 'TRAEFIK_KEY') : {};
}
