import { fileURLToPath } from 'node:url';
import { Image } from '../constructs/image.js';
import type { OpenBalenaServiceName } from './service-names.js';
import type { OpenBalenaSettings } from './settings/settings.js';

/** The build contexts of the package: the same path from the sources and from the compiled files. */
const CONTEXTS = new URL('../../apps/openbalena/images/', import.meta.url);

/** The services whose image is built from a context of this package. */
export const BUILT_SERVICES = ['traefik', 'error-pages', 'traefik-sidecar'] as const;

/** The images that the stack is tested with. */
export const DEFAULT_IMAGES: Readonly<Record<OpenBalenaServiceName, string>> = {
  api: 'balena/open-balena-api:37.3.4',
  registry: 'balena/open-balena-registry:2.42.0',
  vpn: 'balena/open-balena-vpn:11.32.28',
  redis: 'redis:8.0-alpine',
  traefik: 'openbalena/traefik:latest',
  'error-pages': 'openbalena/error-pages:latest',
  'traefik-sidecar': 'openbalena/traefik-sidecar:latest',
  'cert-manager': 'balena/cert-manager:0.3.3',
  'balena-ca': 'balena/ca-private:0.0.15',
  cloudflared: 'cloudflare/cloudflared:latest',
  ui: 'harmonidcaputo/open-balena-ui:latest',
  postgrest: 'harmonidcaputo/open-balena-postgrest:latest',
  remote: 'harmonidcaputo/open-balena-remote:latest',
  builder: 'harmonidcaputo/open-balena-builder:latest',
  delta: 'harmonidcaputo/open-balena-delta:latest',
  helper: 'harmonidcaputo/open-balena-helper:latest',
  db: 'balena/open-balena-db:6.0.0',
  s3: 'balena/open-balena-s3:2.28.75',
};

/**
 * The image of a service. One that is given whole is taken as it stands and not built; otherwise the default, with
 * another tag if one is given, from the registry of built images or the mirror of the others.
 */
export function imageOf(service: OpenBalenaServiceName, settings: OpenBalenaSettings): Image {
  const given = settings.images?.[service];
  if (given !== undefined) return Image.fromRegistry(given);
  const tag = settings.tags?.[service];
  const image = tag === undefined ? defaultImage(service) : defaultImage(service).withTag(tag);
  const { imageRegistry, imageMirror } = settings;
  if (image.build !== undefined)
    return imageRegistry === undefined ? image : image.withRegistry(imageRegistry);
  return imageMirror === undefined ? image : mirrored(image, imageMirror);
}

/** The version in the tag of the API's image, as the user interface wants it; none when the tag is no version. */
export function apiVersionOf(settings: OpenBalenaSettings): string | undefined {
  const [, version] = /:v?(\d+\.\d+\.\d+)(?:@|$)/.exec(imageOf('api', settings).reference) ?? [];
  return version === undefined ? undefined : `v${version}`;
}

function defaultImage(service: OpenBalenaServiceName): Image {
  const reference = DEFAULT_IMAGES[service];
  return (BUILT_SERVICES as readonly string[]).includes(service)
    ? Image.fromContext(fileURLToPath(new URL(service, CONTEXTS)), { reference })
    : Image.fromRegistry(reference);
}

/** Docker Hub keeps the images without an owner under `library`; a mirror of it does too. */
function mirrored(image: Image, mirror: string): Image {
  const { reference } = image;
  return Image.fromRegistry(reference.includes('/') ? reference : `library/${reference}`).withRegistry(
    mirror,
  );
}
