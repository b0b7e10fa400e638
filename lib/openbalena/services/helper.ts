import type { ServiceProps } from '../../constructs/service-props.js';
import { hostBelow, type OpenBalenaContext } from '../context.js';
import { imageStorage } from './image-storage.js';
import { extraAuthorities, stopFirst, systemImage } from './traits.js';

/**
 * Serves `/download` and `/v6/supervisor_release` of the API's host. One writer: it keeps what it downloaded in
 * its volume.
 */
export function helper(context: OpenBalenaContext): ServiceProps {
  return {
    ...systemImage(context, 'helper', [context.volumes['helper-storage'].at('/storage')]),
    ...stopFirst(),
    environment: {
      API_HOST: hostBelow(context, 'api'),
      ...imageStorage(context),
      ...extraAuthorities(context),
    },
  };
}
