/** Thrown where Go's text/template answers with an error; the message is Go's. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

export interface Token {
  readonly kind: 'word' | 'field' | 'dot' | 'variable' | 'string' | 'number' | 'mark' | 'space';
  readonly text: string;
}

/** A stretch of text, or what stands between {{ and }}. */
export type Piece = { readonly text: string } | { readonly tokens: readonly Token[] };

const tokenPatterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /[ \t\r\n]+/y],
  ['string', /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y],
  ['number', /'(?:[^'\\\n]|\\.)+'|[-+]?(?:[0-9][0-9A-Za-z_.]*|\.[0-9][0-9A-Za-z_]*)/y],
  ['field', /\.[\p{L}_][\p{L}\p{N}_]*/uy],
  ['variable', /\$[\p{L}\p{N}_]*/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /:=|[=|(),]/y],
  ['dot', /\./y],
];

/** After these a blank, a mark or the end must follow. */
const needsEnd = new Set<Token['kind']>(['word', 'field', 'variable', 'number', 'dot']);

/** Takes a template apart. */
export function lex(template: string): Piece[] {
  const pieces: Piece[] = [];
  let trim = false;
  let position = 0;
  while (position <= template.length) {
    const open = template.indexOf('{{', position);
    const end = open < 0 ? template.length : open;
    const trimsLeft = /^\{\{-[ \t\r\n]/.test(template.slice(end, end + 4));
    let text = template.slice(position, end);
    if (trim) text = text.replace(/^[ \t\r\n]+/, '');
    if (trimsLeft) text = text.replace(/[ \t\r\n]+$/, '');
    pieces.push({ text });
    if (open < 0) break;
    const inside = open + (trimsLeft ? 4 : 2);
    const action = /^[ \t\r\n]*\/\*/.test(template.slice(inside))
      ? comment(template, inside)
      : tokens(template, inside);
    if (action.tokens !== undefined) pieces.push({ tokens: action.tokens });
    trim = action.trim;
    position = action.end;
  }
  return pieces;
}

interface Action {
  readonly tokens?: readonly Token[];
  readonly trim: boolean;
  readonly end: number;
}

function comment(template: string, start: number): Action {
  const close = template.indexOf('*/', start);
  if (close < 0) throw new TemplateError('unclosed comment');
  const match = /^(?:[ \t\r\n]-)?\}\}/.exec(template.slice(close + 2));
  if (match === null) throw new TemplateError('comment ends before closing delimiter');
  return { trim: match[0].length > 2, end: close + 2 + match[0].length };
}

function tokens(template: string, start: number): Action {
  const found: Token[] = [];
  let position = start;
  let depth = 0;
  for (;;) {
    const close = /^(?:[ \t\r\n]-)?\}\}/.exec(template.slice(position, position + 4));
    if (close !== null) {
      if (depth > 0) throw new TemplateError('unclosed left paren');
      return { tokens: found, trim: close[0].length > 2, end: position + close[0].length };
    }
    if (position >= template.length) throw new TemplateError('unclosed action');
    const token = nextToken(template, position);
    position += token.text.length;
    if (
      needsEnd.has(token.kind) &&
      !/^(?:$|[ \t\r\n.,|:()=]|\}\})/.test(template.slice(position, position + 2))
    ) {
      throw new TemplateError(`bad character ${JSON.stringify(template.charAt(position))}`);
    }
    depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (depth < 0) throw new TemplateError('unexpected right paren');
    found.push(token);
  }
}

function nextToken(template: string, position: number): Token {
  for (const [kind, pattern] of tokenPatterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(template);
    if (match !== null) return { kind, text: match[0] };
  }
  throw new TemplateError(`unrecognized character in action: ${JSON.stringify(template.charAt(position))}`);
}
