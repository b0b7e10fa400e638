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
