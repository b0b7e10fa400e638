import { type OpenBalenaContext, variables } from '../context.js';

/** Where the images of the operating system are, for the two services that hand them out. */
export function imageStorage(context: OpenBalenaContext): Record<string, string> {
  const { endpoint, accessKey, secretKey } = context.objectStorage;
  return {
    ...variables(context, 'IMAGE_STORAGE_BUCKET', 'IMAGE_STORAGE_PREFIX'),
    IMAGE_STORAGE_ENDPOINT: endpoint,
    IMAGE_STORAGE_ACCESS_KEY: accessKey,
    IMAGE_STORAGE_SECRET_KEY: secretKey,
    IMAGE_STORAGE_FORCE_PATH_STYLE: 'true',
  };
}
