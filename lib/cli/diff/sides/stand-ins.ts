/** What stands for the value of a variable that is not known: its own name, or a value that fits the place. */
const CANDIDATES = [undefined, '1', '1s', 'true', '127.0.0.1'] as const;

/** The stand-ins of variables that need another one than their name, by their place in the list of candidates. */
export type StandIns = Map<string, number>;

/** A variable in braces, or a doubled dollar, which starts none. */
const REFERENCE =
  /\$\$|\$\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?])([^}]*))?\}|\$([A-Za-z_][A-Za-z0-9_]*)(?![A-Za-z0-9_]|:?[-?])/gu;

/**
 * A text in which variables without a value and without a default keep their names, so that it can be read without
 * them: `${NAME:?text}` becomes `$${NAME}`, which docker reads as the text `${NAME}`.
 *
 * @param hasValue whether the value of a variable is known
 */
export function withStandIns(text: string, hasValue: (name: string) => boolean, standIns: StandIns): string {
  return text.replace(REFERENCE, (whole, braced?: string, operator?: string, _?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined || hasValue(name) || operator?.includes('-')) return whole;
    return CANDIDATES[standIns.get(name) ?? 0] ?? `$\${${name}}`;
  });
}

/** The variables that a text refers to. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, braced, , , bare]) => braced ?? bare ?? []);
}

/** Takes the next candidate for each of the variables. Answers whether there was one. */
export function nextStandIns(names: readonly string[], standIns: StandIns): boolean {
  const movable = names.filter((name) => (standIns.get(name) ?? 0) < CANDIDATES.length - 1);
  for (const name of movable) standIns.set(name, (standIns.get(name) ?? 0) + 1);
  return movable.length > 0;
}
