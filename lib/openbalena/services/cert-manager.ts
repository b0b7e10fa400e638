import type { ServiceProps } from '../../constructs/service-props.js';
import { type OpenBalenaContext, variables } from '../context.js';
import { common, sharedMounts, stopFirst } from './traits.js';

/**
 * Asks the private authority, or a public one, for the certificates, and renews them. One writer: two would ask for
 * the same certificate and are then refused for asking too often.
 */
export function certManager(context: OpenBalenaContext): ServiceProps {
  return {
    ...common(context, 'cert-manager'),
    ...stopFirst(),
    mounts: [context.volumes['cert-manager-data'].at('/etc/letsencrypt'), ...sharedMounts(context)],
    environment: {
      ...variables(context, 'DNS_TLD', 'ORG_UNIT', 'VERBOSE'),
      SSH_KEY_NAMES: ',',
      SUBJECT_ALTERNATE_NAMES: '*',
      ...publicCertificate(context),
    },
  };
}

function publicCertificate(context: OpenBalenaContext): Record<string, string> {
  const provider = context.settings.tls?.acme?.provider;
  if (provider === undefined) return {};
  return variables(
    context,
    'ACME_EMAIL',
    provider === 'cloudflare' ? 'CLOUDFLARE_API_TOKEN' : 'GANDI_API_TOKEN',
  );
}
