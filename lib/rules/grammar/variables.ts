/** A reference to a variable in a text, as the CLI reads it. */
export interface VariableReference {
  readonly name: string;
  readonly braced: boolean;
  /** Whether it says what happens when the variable is not set: a default, or an error. */
  readonly guarded: boolean;
  /** Where it begins in the text. */
  readonly start: number;
  readonly end: number;
}

const pattern =
  /\$(?:(?<escaped>\$)|(?<named>[_a-z][_a-z0-9]*(?::?[-?][^}]*)?)|\{(?<braced>[_a-z][_a-z0-9]*(?::?[-?][^}]*)?)\})/gi;

/** The variables of a text; what is escaped as $$ is none. */
export function variableReferences(text: string): VariableReference[] {
  const references: VariableReference[] = [];
  for (const match of text.matchAll(pattern)) {
    const { named, braced } = match.groups ?? {};
    const body = named ?? braced;
    if (body === undefined) continue;
    const name = /^[_a-z0-9]+/i.exec(body)?.[0] ?? '';
    references.push({
      name,
      braced: braced !== undefined,
      guarded: body.length > name.length,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return references;
}
