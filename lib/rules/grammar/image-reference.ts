import { remembered } from '../../units/index.js';

/** What a reference to an image names. */
export interface ImageReference {
  /** Registry and repository as written. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Why a reference is refused, and by whom. */
export interface ReferenceProblem {
  readonly refusedBy: 'cli' | 'engine';
  readonly problem: string;
}

const separator = '(?:[._]|__|-+)';
const component = `[a-z0-9]+(?:${separator}[a-z0-9]+)*`;
const path = `${component}(?:/${component})*`;
const hostPart = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const hostName = `${hostPart}(?:\\.${hostPart})*`;
const ipv6 = '\\[[a-fA-F0-9:]+\\]';
const tail = '(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(?<digest>[^@]+))?$';

const cliReference = new RegExp(`^(?<host>(?:${hostName}|${ipv6})(?::[0-9]+)?)/(?<path>${path})${tail}`);
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };
const imageId = /^[a-f0-9]{64}$/;
const standaloneDigest = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

/**
 * Says why a reference is refused: by the CLI, or by an engine, whose grammar up to version 24 is narrower.
 *
 * @returns undefined when both take it
 */
export const referenceProblem: (text: string) => ReferenceProblem | undefined = remembered(problemOf);

function problemOf(text: string): ReferenceProblem | undefined {
  const cli = imageId.test(text) || standaloneDigest.test(text) ? undefined : cliProblem(text);
  if (cli !== undefined) return { refusedBy: 'cli', problem: cli };
  const engine = engineProblem(text);
  return engine === undefined ? undefined : { refusedBy: 'engine', problem: engine };
}

function cliProblem(text: string): string | undefined {
  const { host, rest } = split(text, (first) => /[.:]/.test(first) || first.toLowerCase() !== first);
  const colon = rest.indexOf(':');
  const repository = colon < 0 ? rest : rest.slice(0, colon);
  if (repository.toLowerCase() !== repository) return `the repository name ${repository} must be lower case`;
  const match = cliReference.exec(`${host}/${rest}`)?.groups;
  if (match === undefined) return 'invalid reference format';
  if ((match['path'] ?? '').length > 255) return 'the repository name is longer than 255 characters';
  return match['digest'] === undefined ? undefined : digestProblem(match['digest']);
}

function digestProblem(digest: string): string | undefined {
  if (!digestForm.test(digest)) return 'invalid reference format';
  const [algorithm = '', hex = ''] = digest.split(':');
  const length = digestLengths[algorithm];
  if (length === undefined) return `unsupported digest algorithm ${algorithm}`;
  if (hex.length !== length) return `a ${algorithm} digest has ${length} digits`;
  return /^[a-f0-9]+$/.test(hex) ? undefined : 'a digest is written in lower case';
}

function engineProblem(text: string): string | undefined {
  if (imageId.test(text)) return 'an image id is no reference to an image in a registry';
  const { host, rest } = split(text, (first) => /[.:]/.test(first));
  if (host.startsWith('[')) return 'a registry cannot be named by an IPv6 address';
  const repository = rest.replace(/[:@].*$/, '');
  if (repository.toLowerCase() !== repository) return `the repository name ${repository} must be lower case`;
  return `${host}/${repository}`.length > 255 ? 'the name is longer than 255 characters' : undefined;
}

/** Takes registry and repository apart: the first component is a registry when it cannot be anything else. */
function split(text: string, isRegistry: (first: string) => boolean): { host: string; rest: string } {
  const slash = text.indexOf('/');
  if (slash < 0) return { host: 'docker.io', rest: `library/${text}` };
  const first = text.slice(0, slash);
  const named = first === 'localhost' || isRegistry(first);
  const host = !named || first === 'index.docker.io' ? 'docker.io' : first;
  const rest = named ? text.slice(slash + 1) : text;
  return { host, rest: host === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest };
}

/** Takes a valid reference apart. */
export function parseReference(text: string): ImageReference {
  const [withoutDigest = '', digest] = text.split('@');
  const colon = withoutDigest.indexOf(':', withoutDigest.lastIndexOf('/') + 1);
  const name = colon < 0 ? withoutDigest : withoutDigest.slice(0, colon);
  return { name, tag: colon < 0 ? undefined : withoutDigest.slice(colon + 1), digest };
}
