import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDeploySet, loaderAccepts } from '../../lib/spec/load/index.js';
import { isPrinted } from './comparison.js';
import type { DockerVerdict } from './docker.js';

/** Where docker and the loader part; undefined when they say the same. */
export function disagreement(
  files: readonly string[],
  env: Readonly<Record<string, string>>,
  docker: DockerVerdict,
): string | undefined {
  const { set, findings } = loadDeploySet(
    files.map((file) => ({ file })),
    { env },
  );
  const accepted = loaderAccepts(findings);
  if (accepted && !docker.accepted) return `docker refuses: ${docker.stderr.trim().split('\n')[0] ?? ''}`;
  if (!accepted && docker.accepted) return `docker accepts, we find: ${findings[0]?.message}`;
  if (!accepted || isPrinted(set.model, docker.stdout)) return undefined;
  return 'both accept, and the model is not what docker prints';
}

/** Keeps a disagreement for whoever corrects it: the files, and what was said of them. */
export function keepDisagreement(
  directory: string,
  name: string,
  texts: readonly string[],
  reason: string,
): string {
  const path = join(directory, name);
  mkdirSync(path, { recursive: true });
  for (const [index, text] of texts.entries()) writeFileSync(join(path, `stack-${index}.yml`), text);
  writeFileSync(join(path, 'reason.txt'), `${reason}\n`);
  return path;
}
