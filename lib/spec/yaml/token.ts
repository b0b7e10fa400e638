export type TokenKind =
  | 'stream end'
  | 'version directive'
  | 'tag directive'
  | 'document start'
  | 'document end'
  | 'block sequence'
  | 'block mapping'
  | 'block end'
  | '['
  | ']'
  | '{'
  | '}'
  | '-'
  | ','
  | '?'
  | ':'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

/** The smallest unit of YAML's grammar. */
export interface Token {
  readonly kind: TokenKind;
  /** Offset in the text where it starts. */
  readonly start: number;
  /** The value of a scalar, the name of an anchor or alias, the suffix of a tag, the prefix of a tag directive. */
  readonly text: string;
  /** The handle of a tag or of a tag directive. */
  readonly handle: string;
  /** Whether a scalar stands without quotes or block indicator. */
  readonly plain: boolean;
  /** Whether a plain or block scalar took line breaks after its last character. */
  readonly endsOnLaterLine: boolean;
}

export function token(kind: TokenKind, start: number, text = '', handle = ''): Token {
  return { kind, start, text, handle, plain: false, endsOnLaterLine: false };
}

export function scalarToken(start: number, text: string, plain: boolean, endsOnLaterLine: boolean): Token {
  return { kind: 'scalar', start, text, handle: '', plain, endsOnLaterLine };
}
