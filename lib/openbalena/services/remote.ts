import type { ServiceProps } from '../../constructs/service-props.js';
import { type OpenBalenaContext, value } from '../context.js';
import {
  common,
  extraAuthorities,
  imageHealthCheck,
  sharedMounts,
  startFirst,
  systemd,
  systemdMounts,
} from './traits.js';

/** Sessions on devices: HTTP on 80, and the pages of a device on 10000 to 10009. */
export function remote(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'remote'),
    ...systemd,
    ...startFirst(),
    mounts: [...sharedMounts(context), ...systemdMounts],
    healthcheck: imageHealthCheck,
    environment: {
      BALENARC_BALENA_URL: value(context, 'DNS_TLD'),
      ...extraAuthorities(context),
    },
  };
}
