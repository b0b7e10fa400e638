import { Mount } from '../../constructs/mount.js';
import type { ServiceProps } from '../../constructs/service-props.js';
import { hostBelow, type OpenBalenaContext, value, variables } from '../context.js';
import { extraAuthorities, stopFirst, systemImage } from './traits.js';

/** The directories of the node that the delta service works in; each node that may run it must have them. */
export const DELTA_HOST_DIRECTORIES = ['/var/lib/balena-engine', '/delta-rsync'] as const;

/** Makes differences between images. One writer: two engines cannot share the directory of the node's engine. */
export function delta(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'delta', [
      context.volumes['delta-storage'].at('/storage'),
      ...DELTA_HOST_DIRECTORIES.map((directory) => Mount.bind(directory)),
      Mount.dockerSocket(),
    ]),
    ...stopFirst(),
    environment: {
      BALENA_TLD: value(context, 'DNS_TLD'),
      REGISTRY_HOST: hostBelow(context, 'registry2'),
      DOCKER_HOST: 'unix:///var/run/docker.sock',
      ...variables(context, 'TOKEN_AUTH_BUILDER_TOKEN'),
      DOCKER_BUILDKIT: '0',
      ...extraAuthorities(context),
    },
  };
}
