import type { RenderedEntry } from './render.js';

const ENTRY = /^(services|networks|volumes|configs|secrets)(?:\.([^.[\]]+)|\[("(?:[^"\\]|\\.)*")\])/;

/** Answers which construct wrote the place that a path leads to: the one behind the entry that the path leads into. */
export function ownersOf(entries: readonly RenderedEntry[]): (path: string) => string | undefined {
  const owners = new Map(entries.map(({ section, key, construct }) => [`${section} ${key}`, construct]));
  return (path) => {
    const [, section, plain, quoted] = ENTRY.exec(path) ?? [];
    return owners.get(`${section} ${quoted === undefined ? plain : JSON.parse(quoted)}`);
  };
}
