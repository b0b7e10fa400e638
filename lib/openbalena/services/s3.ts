import type { ServiceProps } from '../../constructs/service-props.js';
import type { Volume } from '../../constructs/volume.js';
import { Duration } from '../../units/index.js';
import { type OpenBalenaContext, variables } from '../context.js';
import { pairs } from './pairs.js';
import { stopFirst, systemImage } from './traits.js';

/** The internal object storage, MinIO: S3 on 80, the console on 43697. One writer: the volume is the storage. */
export function s3(context: OpenBalenaContext, data: Volume): ServiceProps {
  return {
    ...systemImage(context, 's3', [data.at('/export')]),
    ...stopFirst(),
    stopGracePeriod: Duration.seconds(30),
    environment: {
      ...variables(context, 'DNS_TLD'),
      BUCKETS: 'registry-data;web-resources',
      HOSTS_CONFIG: pairs({ REGISTRY2_S3_REGION_ENDPOINT: 's3', WEBRESOURCES_S3_HOST: 's3' }),
      ...variables(context, 'REGISTRY2_S3_KEY', 'REGISTRY2_S3_SECRET'),
      TOKENS_CONFIG: pairs({
        REGISTRY2_S3_KEY: 'hex',
        REGISTRY2_S3_SECRET: 'hex',
        S3_MINIO_ACCESS_KEY: 'REGISTRY2_S3_KEY',
        S3_MINIO_SECRET_KEY: 'REGISTRY2_S3_SECRET',
        WEBRESOURCES_S3_ACCESS_KEY: 'REGISTRY2_S3_KEY',
        WEBRESOURCES_S3_SECRET_KEY: 'REGISTRY2_S3_SECRET',
      }),
    },
  };
}
