/** The value of a variable, if it has one. */
export type Lookup = (name: string) => string | undefined;

const REFERENCE = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([^}]*))?\})/g;

/** Fills references to other variables (`$NAME`, `${NAME}`, `${NAME:-default}`) into a value of an `.env` file. */
export function expandValue(text: string, lookup: Lookup): string {
  return text.replace(
    REFERENCE,
    (all: string, bare: string | undefined, braced: string | undefined, operator = '', word = '') => {
      if (all === '$$') return '$';
      const value = lookup(bare ?? braced ?? '');
      const given = operator.startsWith(':') ? Boolean(value) : value !== undefined;
      if (operator.endsWith('-')) return given ? (value ?? '') : word;
      if (operator.endsWith('+')) return given ? word : '';
      return value ?? '';
    },
  );
}
