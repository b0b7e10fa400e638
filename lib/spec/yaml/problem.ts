/** Why a text is not the YAML that Docker reads: what, where, and what to write instead. */
export class YamlProblem extends Error {
  override readonly name = 'YamlProblem';
  readonly remedy: string;
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;

  constructor(message: string, remedy: string, offset: number) {
    super(message);
    this.remedy = remedy;
    this.offset = offset;
  }
}

/** Collections nest no deeper than this; Docker stops at 10,000, where no stack has ever been. */
export const deepestNesting = 1_000;

export function tooDeep(offset: number): YamlProblem {
  return new YamlProblem(
    `collections are nested more than ${deepestNesting} deep`,
    'Nest fewer collections in each other; no stack needs more than a dozen levels.',
    offset,
  );
}
