import type { ServiceProps } from '../../constructs/service-props.js';
import { type OpenBalenaContext, value } from '../context.js';
import { extraAuthorities, startFirst, systemImage } from './traits.js';

/** Sessions on devices: HTTP on 80, and the pages of a device on 10000 to 10009. */
export function remote(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'remote'),
    ...startFirst(),
    environment: {
      BALENARC_BALENA_URL: value(context, 'DNS_TLD'),
      ...extraAuthorities(context),
    },
  };
}
