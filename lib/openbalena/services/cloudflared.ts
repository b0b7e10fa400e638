import type { ServiceProps } from '../../constructs/service-props.js';
import { type OpenBalenaContext, variables } from '../context.js';
import { common, startFirst } from './traits.js';

/** A tunnel of Cloudflare's to the proxy. The image holds the program alone: nothing in it could check its health. */
export function cloudflared(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'cloudflared'),
    ...startFirst(),
    command: ['tunnel', '--no-autoupdate', 'run'],
    environment: variables(context, 'TUNNEL_TOKEN'),
  };
}
