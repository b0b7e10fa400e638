import type { OpenBalenaSettings } from './settings/settings.js';

/** The range from which an engine takes the addresses of bridges, which connect the services of a single machine. */
const BRIDGES = '172.16.0.0/12';
/** The range from which a swarm takes the addresses of overlays, unless it was told otherwise at its start. */
const OVERLAYS = '10.0.0.0/8';

/**
 * The addresses from which the API believes `X-Forwarded-For`: the proxy's, which is on the stack's own network.
 *
 * A swarm chooses the address range of an overlay when it creates it, out of a pool, so the pool is trusted. To fix
 * the range in the stack file would be narrower, but such a deploy is refused where another network has the range
 * already, and it cuts the services off from machines of the operator's in it. Whoever wants it so sets
 * `overlaySubnet`; then that range alone is trusted. Trusting the pool gives nobody a way in: the API publishes no
 * port, and the proxy replaces the header that a client sends.
 *
 * A swarm that was started with `--default-addr-pool` has another pool: say so with `trustedProxies`.
 */
export function trustedProxies({ trustedProxies: given, overlaySubnet }: OpenBalenaSettings): string {
  return (given ?? [BRIDGES, overlaySubnet ?? OVERLAYS]).join(',');
}
