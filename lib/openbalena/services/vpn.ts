import { Device } from '../../constructs/device.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { hostBelow, type OpenBalenaContext, variables } from '../context.js';
import { pairs } from './pairs.js';
import { startFirst, systemd, systemImage } from './traits.js';

/**
 * The VPN of the devices: OpenVPN on 443, which expects PROXY protocol v2, and the tunnel to devices on 3128.
 * In a compose project it finds the address and keys of the API in what the API left on their common volume; a swarm
 * starts both at once, perhaps on different nodes, so here it is told.
 */
export function vpn(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'vpn'),
    ...startFirst(),
    capAdd: ['NET_ADMIN', ...systemd.capAdd],
    devices: [Device.tun()],
    environment: {
      ...variables(context, 'DNS_TLD'),
      API_HOST: hostBelow(context, 'api'),
      HOSTS_CONFIG: pairs({ VPN_HOST: 'cloudlink' }),
      TOKENS_CONFIG: ',',
      ...variables(context, 'VPN_SERVICE_API_KEY', 'VPN_GUEST_API_KEY'),
      VPN_HAPROXY_USEPROXYPROTOCOL: 'true',
      VPN_PORT: '443',
      VPN_SERVICE_REGISTER_INTERFACE: 'eth0',
    },
  };
}
