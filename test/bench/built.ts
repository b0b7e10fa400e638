/** A file of dist/: what is measured is what users install, not the sources. */
export function built(path: string): URL {
  return new URL(`../../dist/${path}`, import.meta.url);
}

/** The library itself. (The package.json beside this file hides the project's own name from imports here.) */
export const library = (await import(built('index.js').href)) as typeof import('../../lib/index.js');
