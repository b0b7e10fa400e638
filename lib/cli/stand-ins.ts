/** What stands for the value of a variable where its own name does not fit. */
const CANDIDATES = ['1', '1s', 'true', '127.0.0.1'] as const;

/** The values of variables that need another stand-in than their name. */
export type StandIns = Map<string, string>;

/** A variable in braces, or a doubled dollar, which starts none. */
const REFERENCE =
  /\$\$|\$\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?])([^}]*))?\}|\$([A-Za-z_][A-Za-z0-9_]*)(?![A-Za-z0-9_]|:?[-?])/gu;

/**
 * A text in which variables without a value and without a default keep their names, so that it can be read without
 * them: `${NAME:?text}` becomes `$${NAME}`, which docker reads as the text `${NAME}`.
 *
 * @param hasValue whether the value of a variable is known
 */
export function withStandIns(text: string, hasValue: (name: string) => boolean): string {
  return text.replace(REFERENCE, (whole, braced?: string, operator?: string, _?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined || hasValue(name) || operator?.includes('-')) return whole;
    return `$\${${name}}`;
  });
}

/** The variables that a text refers to. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, braced, , , bare]) => braced ?? bare ?? []);
}

/** Takes the next candidate for each of the variables. Answers whether there was one. */
export function nextStandIns(names: readonly string[], standIns: StandIns): boolean {
  let moved = false;
  for (const name of names) {
    const tried = (CANDIDATES as readonly (string | undefined)[]).indexOf(standIns.get(name));
    const next = CANDIDATES[tried + 1];
    if (next === undefined) continue;
    standIns.set(name, next);
    moved = true;
  }
  return moved;
}
