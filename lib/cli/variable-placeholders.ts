const VARIABLE = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:\}|:?\?))/g;

/**
 * For every variable that stack files give no default, itself as its value: `${TAG}`. So a picture shows the variable,
 * and is the same in every environment.
 */
export function placeholders(texts: readonly string[]): Record<string, string> {
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(VARIABLE), ([, bare, braced]) => bare ?? braced ?? ''),
  );
  return Object.fromEntries(names.filter((name) => name !== '').map((name) => [name, `\${${name}}`]));
}
