import { Mount } from '../../constructs/mount.js';
import { ManagerPlacement } from '../../constructs/placement.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { hostBelow, type OpenBalenaContext, value, variables } from '../context.js';
import { extraAuthorities, stopFirst, systemd, systemImage } from './traits.js';

/** Builds the fleet's images on the engine of its node. One writer: builds share the directory of their sources. */
export function builder(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'builder', [
      context.volumes['builder-storage'].at('/storage'),
      Mount.dockerSocket(),
    ]),
    ...stopFirst(),
    standalone: { ...systemd.standalone, privileged: true },
    placement: new ManagerPlacement(),
    environment: {
      BALENA_TLD: value(context, 'DNS_TLD'),
      API_HOST: hostBelow(context, 'api'),
      DELTA_HOST: hostBelow(context, 'delta'),
      ...variables(context, 'DOCKER_HOST_AMD64', 'DOCKER_HOST_ARM64', 'TOKEN_AUTH_BUILDER_TOKEN'),
      DOCKER_BUILDKIT: '0',
      ...extraAuthorities(context),
    },
  };
}
