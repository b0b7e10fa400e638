import type { ServiceProps } from '../../constructs/service-props.js';
import { hostBelow, type OpenBalenaContext, value, variables } from '../context.js';
import { extraAuthorities, startFirst, systemImage } from './traits.js';

/** The user interface for administrators: HTTP on 80. */
export function ui(context: OpenBalenaContext): ServiceProps {
  const { url, accessKey, secretKey } = context.objectStorage;
  const address = (name: string) => `https://${hostBelow(context, name)}`;
  return {
    ...systemImage(context, 'ui'),
    ...startFirst(),
    environment: {
      PORT: '80',
      OPEN_BALENA_JWT_SECRET: value(context, 'JSON_WEB_TOKEN_SECRET'),
      OPEN_BALENA_S3_URL: url,
      OPEN_BALENA_S3_ACCESS_KEY: accessKey,
      OPEN_BALENA_S3_SECRET_KEY: secretKey,
      OPEN_BALENA_S3_REGISTRY_BUCKET: 'registry-data',
      REACT_APP_OPEN_BALENA_UI_URL: address('admin'),
      REACT_APP_OPEN_BALENA_POSTGREST_URL: address('postgrest'),
      REACT_APP_OPEN_BALENA_REMOTE_URL: address('remote'),
      REACT_APP_OPEN_BALENA_API_URL: address('api'),
      REACT_APP_OPEN_BALENA_API_VERSION: value(context, 'OPENBALENA_API_VERSION'),
      ...variables(context, 'REACT_APP_BANNER_IMAGE'),
      ...extraAuthorities(context),
    },
  };
}
