const prefix = 'tag:yaml.org,2002:';

/** Writes a standard tag short (`!!str`), leaves others as they are, and drops `!`, which says nothing. */
export function shortTag(tag: string): string {
  if (tag === '!') return '';
  return tag.startsWith(prefix) ? `!!${tag.slice(prefix.length)}` : tag;
}
