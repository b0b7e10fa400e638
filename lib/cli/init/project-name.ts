import { pascalCase } from 'change-case';

/** A name that npm takes for a package and docker for a stack, as near to a text as can be. */
export function projectName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return name === '' ? 'my-stack' : name;
}

/** The class of the stack: `ShopStack` for `shop`. */
export function stackClassName(name: string): string {
  const own = pascalCase(name.replace(/-?stack$/, '')).replaceAll('_', '');
  // Those two the templates import.
  return own === '' || own === 'OpenBalena' ? `My${own}Stack` : `${own}Stack`;
}
