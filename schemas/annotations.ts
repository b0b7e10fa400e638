/**
 * Our own keywords in the JSON Schemas. They say what JSON Schema has no word for, and rules,
 * messages and the computed format and engine versions are derived from them.
 */
export interface Annotations {
  /** First version of the Compose file format that has the property; `3.0` where it is not given. */
  'x-since'?: string;
  /** First version of the engine that acts on the property or value; `1.13` where it is not given. */
  'x-engine'?: string;
  /** Accepted, and without effect in a swarm: what to write instead, as one sentence. */
  'x-ignored'?: string;
  /** What a value should be, as the end of a sentence: `a port is 1 to 65535`. */
  'x-expected'?: string;
  /** What to write instead of a value that does not fit, as one sentence; or one for each keyword. */
  'x-remedy'?: string | Readonly<Record<string, string>>;
  /**
   * Who refuses a value that does not fit: `cli` (the schema or the loader of the CLI), `engine` (the CLI
   * passes it and a swarm engine refuses it, or the task), `none` (both take it, and what it asks is lost).
   * A text speaks of all keywords of the subschema but `type`, which the CLI always checks; a map speaks of
   * the keywords that it names. Everything else is refused by the CLI.
   */
  'x-refused-by'?: RefusedBy | Readonly<Record<string, RefusedBy>>;
  /**
   * Beside `additionalProperties: false`: keys that people write there because other tools know them, and what to
   * write instead, as one sentence each.
   */
  'x-elsewhere'?: Readonly<Record<string, string>>;
  /**
   * Beside a choice: a pattern of other spellings that Docker takes as well (upper case, the empty text for the
   * default). They validate, and are left out of the types: nobody should write them.
   */
  'x-accepts'?: string;
}

export type RefusedBy = 'cli' | 'engine' | 'none';

/** The names of our keywords, for a validator that refuses unknown ones. */
export const annotationKeywords = [
  'x-since',
  'x-engine',
  'x-ignored',
  'x-expected',
  'x-remedy',
  'x-refused-by',
  'x-elsewhere',
  'x-accepts',
] as const satisfies readonly (keyof Annotations)[];
