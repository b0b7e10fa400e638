import type { ValueCheck } from './value-check.js';

// The grammar of https://pkg.go.dev/github.com/distribution/reference, which docker itself follows.
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const PATH = `${COMPONENT}(?:/${COMPONENT})*`;
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = `${HOST_LABEL}(?:\\.${HOST_LABEL})*(?::[0-9]{1,5})?`;
const TAG = '[A-Za-z0-9_][A-Za-z0-9._-]{0,127}';
const DIGEST = 'sha256:[0-9a-f]{64}';

function matching(rule: string, must: string, pattern: string): ValueCheck {
  const expression = new RegExp(`^${pattern}$`);
  return { rule, must, accepts: (value) => expression.test(value) };
}

/** An image: `[REGISTRY/]NAME[:TAG][@DIGEST]`. */
export const imageReference = matching(
  'image-reference',
  'an image reference, [REGISTRY/]NAME[:TAG][@DIGEST] with the name in lower case',
  `(?:${HOST}/)?${PATH}(?::${TAG})?(?:@${DIGEST})?`,
);

/** The part of an image reference behind the colon. */
export const imageTag = matching(
  'image-tag',
  'a tag: letters, digits, "_", "." and "-", at most 128 characters',
  TAG,
);

/** Where images are kept: `HOST[:PORT][/PATH]`. */
export const imageRegistry = matching(
  'image-registry',
  'a registry, HOST[:PORT][/PATH] without scheme, the path in lower case',
  `${HOST}(?:/${PATH})?`,
);

/** What `docker stack deploy` takes as a stack's name. */
export const stackName = matching(
  'stack-name',
  'lower-case letters, digits, "-" and "_", starting with a letter or digit',
  '[a-z0-9][a-z0-9_-]{0,45}',
);

/** The name of a role or schema of PostgreSQL. */
export const databaseIdentifier = matching(
  'database-identifier',
  'a name of PostgreSQL: letters, digits and "_"',
  '[A-Za-z_][A-Za-z0-9_]{0,62}',
);

/** Where a Docker Engine answers; empty is none. */
export const dockerHost = matching(
  'docker-host',
  'the address of a Docker Engine, such as tcp://10.0.0.5:2375, or empty',
  '(?:(?:tcp|ssh|https?|unix)://\\S+)?',
);

/** The version of the API as the user interface shows it. */
export const apiVersion = matching('api-version', 'a version such as v37.3.4', 'v\\d+\\.\\d+\\.\\d+\\S*');

/** A range of addresses. */
export const subnet: ValueCheck = {
  rule: 'subnet',
  must: 'a range of addresses such as 10.91.0.0/20',
  accepts: isRange,
};

/** Ranges of addresses, with commas between them. */
export const subnets: ValueCheck = {
  rule: 'subnet',
  must: 'ranges of addresses with commas between them, such as 172.16.0.0/12,10.0.0.0/8',
  accepts: (value) => value.split(',').every((part) => isRange(part.trim())),
};

function isRange(text: string): boolean {
  const [, address = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? [];
  const parts = address.split('.');
  return (
    parts.length === 4 &&
    parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256) &&
    Number(bits) <= 32
  );
}
