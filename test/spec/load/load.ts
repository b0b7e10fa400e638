import type { LoadOptions } from '../../../lib/spec/load/index.js';
import { loadDeploySet } from '../../../lib/spec/load/index.js';

/** Loads texts as the files `a.yml`, `b.yml`, … of a directory that holds `beside`. */
export function load(texts: string | readonly string[], { env = {}, beside = {} }: Setting = {}) {
  const sources = [texts]
    .flat()
    .map((text, index) => ({ file: `/srv/shop/${'abc'.charAt(index)}.yml`, text }));
  const readFile: NonNullable<LoadOptions['readFile']> = (path) => beside[path.replace('/srv/shop/', '')];
  return loadDeploySet(sources, { env, readFile });
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly beside?: Readonly<Record<string, string>>;
}

/** The findings, each as `rule line:column message`. */
export function said(texts: string | readonly string[], setting?: Setting): string[] {
  return load(texts, setting).findings.map(
    ({ rule, file, line, column, message }) => `${rule} ${file?.slice(10)}:${line}:${column} ${message}`,
  );
}
