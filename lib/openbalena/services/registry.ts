import type { ServiceProps } from '../../constructs/service-props.js';
import { type OpenBalenaContext, variables } from '../context.js';
import { pairs } from './pairs.js';
import { startFirst, systemImage } from './traits.js';

/** The registry of the fleet's images: HTTP on 80. Its layers are in the object storage, its cache in redis. */
export function registry(context: OpenBalenaContext): ServiceProps {
  const { endpoint, accessKey, secretKey } = context.objectStorage;
  return {
    ...systemImage(context, 'registry'),
    ...startFirst(),
    environment: {
      ...variables(context, 'DNS_TLD'),
      COMMON_REGION: 'open-balena',
      HOSTS_CONFIG: pairs({
        REGISTRY2_HOST: 'registry2',
        REGISTRY2_TOKEN_AUTH_ISSUER: 'api',
        REGISTRY2_TOKEN_AUTH_REALM: 'api',
      }),
      REGISTRY2_CACHE_ADDR: 'redis:6379',
      REGISTRY2_CACHE_DB: '1',
      REGISTRY2_CACHE_ENABLED: 'true',
      REGISTRY2_S3_BUCKET: 'registry-data',
      REGISTRY2_S3_REGION_ENDPOINT: endpoint,
      REGISTRY2_S3_KEY: accessKey,
      REGISTRY2_S3_SECRET: secretKey,
      ...variables(context, 'REGISTRY2_SECRETKEY'),
      REGISTRY2_STORAGEPATH: '/data',
      TOKENS_CONFIG: pairs({
        REGISTRY2_SECRETKEY: 'hex',
        REGISTRY2_S3_KEY: 'hex',
        REGISTRY2_S3_SECRET: 'hex',
      }),
    },
  };
}
