import { readFileSync } from 'node:fs';
import type { Manifest } from '../../synth/manifest.js';

/** What a word may become. */
export interface Candidate {
  /** The word, or `:files` or `:directories` for what the shell knows itself. */
  readonly value: string;
  readonly description?: string;
}

/** Values by what the usage calls them, the same word everywhere: `<file>`, `[service]`. */
type Source = (program: string) => readonly Candidate[] | Promise<readonly Candidate[]>;

const sources: Readonly<Record<string, Source>> = {
  file: () => [{ value: ':files' }],
  files: () => [{ value: ':files' }],
  sources: () => [{ value: ':files' }],
  dir: () => [{ value: ':directories' }],
  directory: () => [{ value: ':directories' }],
  from: states,
  to: states,
  service: serviceNames,
  'service=tasks': async (program) =>
    (await serviceNames(program)).map(({ value }) => ({ value: `${value}=` })),
  stack: () => fromManifest(({ deploySets = [] }) => deploySets.map(({ stack }) => stack)),
  rule: rules,
};

/** The values of an option or argument of a program; a description that begins with a list of words says them all. */
export async function valuesFor(
  program: string,
  { name, description }: { readonly name: string; readonly description: string },
  taken: readonly string[] = [],
): Promise<readonly Candidate[]> {
  const listed = choicesIn(description);
  const values = listed.length > 0 ? listed : ((await sources[name]?.(program)) ?? []);
  return values.filter(({ value }) => !taken.includes(value));
}

/** `text`, `json` and `sarif` of "text, json or sarif". */
function choicesIn(description: string): Candidate[] {
  const list = /^((?:[\w-]+, )*[\w-]+) or ([\w-]+)(?=$|[:;,]| \()/.exec(description);
  if (list === null) return [];
  return [...(list[1] ?? '').split(', '), list[2] ?? ''].map((value) => ({ value }));
}

/** The sides of a diff. */
function states(): Candidate[] {
  return [
    { value: ':files' },
    { value: 'git:', description: 'a revision: git:HEAD or git:main:out' },
    { value: 'live', description: 'what runs on the swarm; live:NAME for another stack' },
  ];
}

async function serviceNames(program: string): Promise<Candidate[]> {
  if (program !== 'open-balena') return fromManifest(({ services = [] }) => services.map(({ name }) => name));
  const { SERVICE_NAMES } = await import('../../openbalena/service-names.js');
  return SERVICE_NAMES.map((value) => ({ value }));
}

/** Names in the assembly of this directory; none where there is no assembly. */
function fromManifest(names: (manifest: Partial<Manifest>) => readonly string[]): Candidate[] {
  try {
    const manifest = JSON.parse(readFileSync('out/manifest.json', 'utf8')) as Partial<Manifest>;
    return [...new Set(names(manifest))].map((value) => ({ value }));
  } catch {
    return [];
  }
}

async function rules(): Promise<Candidate[]> {
  const { defaultRules } = await import('../../rules/index.js');
  return [...defaultRules].map(({ id, title }) => ({ value: id, description: title }));
}
