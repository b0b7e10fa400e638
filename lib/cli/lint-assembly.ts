import { join } from 'node:path';
import type { Acknowledgement } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';
import type { Manifest } from '../synth/manifest.js';
import { readManifest } from './manifest.js';

/** What lint checks of an assembly. */
export interface LintedAssembly {
  /** The files of each active deploy set. */
  readonly sets: readonly (readonly string[])[];
  /** Whether the app has acknowledged a finding in one of these files. */
  readonly accepts: (finding: Finding) => boolean;
}

/**
 * The active deploy sets of an assembly, and what its app has acknowledged.
 *
 * @throws {@link UserError} when the directory holds no assembly
 */
export function lintedAssembly(directory: string): LintedAssembly {
  const manifest = readManifest(directory);
  const sets = manifest.deploySets
    .filter(({ active }) => active)
    .map(({ files }) => files.map((file) => join(directory, file)));
  const ours = new Set(sets.flat());
  return {
    sets,
    accepts: (finding) =>
      finding.refusedBy === undefined &&
      ours.has(finding.file ?? '') &&
      manifest.acknowledgements.some((one) => one.rule === finding.rule && covers(one, finding, manifest)),
  };
}

/** The manifest says which construct made a service; another element has the name of its construct. */
function covers({ construct }: Acknowledgement, { path = '' }: Finding, { services }: Manifest): boolean {
  const [, section, key = ''] = /^(\w+)\.([^.[]+)/.exec(path) ?? [];
  const maker = section === 'services' ? services.find(({ name }) => name === key)?.construct : undefined;
  if (maker !== undefined)
    return construct === '' || maker === construct || maker.startsWith(`${construct}/`);
  return !construct.includes('/') || construct.endsWith(`/${key}`);
}
