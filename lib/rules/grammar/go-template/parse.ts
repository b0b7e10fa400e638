import { functions } from './functions.js';
import { lex, type Piece, TemplateError, type Token } from './lex.js';

export type Operand =
  | {
      readonly kind: 'literal';
      readonly value: string | number | boolean | null;
      readonly fields: readonly string[];
    }
  | {
      readonly kind: 'dot' | 'variable' | 'function';
      readonly name: string;
      readonly fields: readonly string[];
    }
  | { readonly kind: 'pipe'; readonly pipe: Pipe; readonly fields: readonly string[] };

export interface Pipe {
  readonly variables: readonly string[];
  readonly commands: readonly (readonly Operand[])[];
}

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly pipe: Pipe }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipe: Pipe;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    };

/** Templates that define others, and loops that break off: rare, and taken for valid. */
export class UnsupportedTemplate extends Error {}

/** Reads a template as Go's text/template does. */
export function parseTemplate(template: string): Node[] {
  const parser = new Parser(lex(template));
  const { nodes, end } = parser.block();
  if (end !== undefined) throw new TemplateError(`unexpected {{${end}}}`);
  return nodes;
}

class Parser {
  #at = 0;
  #loops = 0;

  constructor(readonly pieces: readonly Piece[]) {}

  /** Nodes up to {{end}}, {{else}} or the end of the text. */
  block(): { nodes: Node[]; end: string | undefined; rest: readonly Token[] } {
    const nodes: Node[] = [];
    for (let piece = this.pieces[this.#at++]; piece !== undefined; piece = this.pieces[this.#at++]) {
      if ('text' in piece) {
        nodes.push({ kind: 'text', text: piece.text });
        continue;
      }
      const tokens = trimmed(piece.tokens);
      const word = tokens[0]?.kind === 'word' ? tokens[0].text : '';
      const rest = trimmed(tokens.slice(1));
      if (word === 'end' || word === 'else') return { nodes, end: word, rest };
      if (word === 'if' || word === 'with' || word === 'range') nodes.push(this.#control(word, rest));
      else if (/^(?:define|template|block|break|continue)$/.test(word)) this.#rare(word);
      else nodes.push({ kind: 'action', pipe: parsePipe(tokens, 'command') });
    }
    return { nodes, end: undefined, rest: [] };
  }

  #rare(word: string): never {
    const loopControl = word === 'break' || word === 'continue';
    if (loopControl && this.#loops === 0) throw new TemplateError(`{{${word}}} outside {{range}}`);
    if (word === 'template' && !this.#definesOthers()) throw new TemplateError('template not defined');
    throw new UnsupportedTemplate();
  }

  #definesOthers(): boolean {
    return this.pieces.some(
      (piece) => 'tokens' in piece && ['define', 'block'].includes(trimmed(piece.tokens)[0]?.text ?? ''),
    );
  }

  #control(kind: 'if' | 'with' | 'range', tokens: readonly Token[]): Node {
    const pipe = parsePipe(tokens, kind);
    this.#loops += kind === 'range' ? 1 : 0;
    const { nodes: body, end, rest } = this.block();
    this.#loops -= kind === 'range' ? 1 : 0;
    if (end === undefined) throw new TemplateError('unexpected EOF');
    if (end === 'end') return { kind, pipe, body, otherwise: [] };
    const chained = rest[0]?.text === kind && kind !== 'range';
    if (chained) return { kind, pipe, body, otherwise: [this.#control(kind, trimmed(rest.slice(1)))] };
    if (rest.length > 0) throw new TemplateError(`unexpected ${rest[0]?.text} in else`);
    const last = this.block();
    if (last.end !== 'end') throw new TemplateError('expected end');
    return { kind, pipe, body, otherwise: last.nodes };
  }
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ kind }) => kind !== 'space');
  return from < 0 ? [] : tokens.slice(from, tokens.findLastIndex(({ kind }) => kind !== 'space') + 1);
}

function parsePipe(tokens: readonly Token[], context: string): Pipe {
  const declared = tokens.findIndex(({ text }) => text === ':=' || text === '=');
  const variables = declarations(trimmed(tokens.slice(0, Math.max(declared, 0))), context);
  const stages = splitTop(tokens.slice(declared + 1));
  // Go takes a bar at the very end.
  if (stages.length > 1 && stages.at(-1)?.length === 0) stages.pop();
  if (stages.length === 1 && stages[0]?.length === 0) throw new TemplateError(`missing value for ${context}`);
  const commands = stages.map((stage) => parseCommand(stage));
  for (const [first] of commands.slice(1)) {
    if (first?.kind === 'literal') throw new TemplateError('non executable command in pipeline');
  }
  return { variables, commands };
}

/** The variables before := or =: one, or two with a comma between them in a range. */
function declarations(tokens: readonly Token[], context: string): string[] {
  const written = tokens.filter(({ kind }) => kind !== 'space');
  const odd = written.find(({ kind, text }, index) => (index % 2 === 0 ? kind !== 'variable' : text !== ','));
  if (odd !== undefined) throw new TemplateError(`unexpected ${JSON.stringify(odd.text)} in ${context}`);
  const names = written.filter(({ kind }) => kind === 'variable').map(({ text }) => text);
  if (names.length > (context === 'range' ? 2 : 1))
    throw new TemplateError(`too many declarations in ${context}`);
  return names;
}

/** Splits at the bars that stand outside parentheses. */
function splitTop(tokens: readonly Token[]): (readonly Token[])[] {
  const stages: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (depth === 0 && token.text === '|') stages.push([]);
    else stages.at(-1)?.push(token);
  }
  return stages.map(trimmed);
}

function parseCommand(tokens: readonly Token[]): Operand[] {
  if (tokens.length === 0) throw new TemplateError('missing value for command');
  const operands: Operand[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { operand, next } = parseOperand(tokens, at);
    const after = tokens[next];
    if (after !== undefined && after.kind !== 'space')
      throw new TemplateError(`unexpected ${after.text} in operand`);
    operands.push(operand);
    at = next + 1;
  }
  return operands;
}

function parseOperand(tokens: readonly Token[], at: number): { operand: Operand; next: number } {
  const token = tokens[at];
  let next = at + 1;
  let base: Operand;
  if (token?.text === '(') {
    const close = closing(tokens, at);
    base = {
      kind: 'pipe',
      pipe: parsePipe(trimmed(tokens.slice(at + 1, close)), 'parenthesized pipeline'),
      fields: [],
    };
    next = close + 1;
  } else {
    base = parseTerm(token);
  }
  const fields = [...base.fields];
  for (let field = tokens[next]; field?.kind === 'field'; field = tokens[++next])
    fields.push(field.text.slice(1));
  return { operand: { ...base, fields }, next };
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    depth += tokens[at]?.text === '(' ? 1 : tokens[at]?.text === ')' ? -1 : 0;
    if (depth === 0) return at;
  }
  throw new TemplateError('unclosed left paren');
}

function parseTerm(token: Token | undefined): Operand {
  const text = token?.text ?? '';
  switch (token?.kind) {
    case 'dot':
      return { kind: 'dot', name: '.', fields: [] };
    case 'field':
      return { kind: 'dot', name: '.', fields: [text.slice(1)] };
    case 'variable':
      return { kind: 'variable', name: text, fields: [] };
    case 'string':
      return { kind: 'literal', value: unquote(text), fields: [] };
    case 'number':
      return { kind: 'literal', value: number(text), fields: [] };
    case 'word':
      return word(text);
    default:
      throw new TemplateError(`unexpected ${JSON.stringify(text)} in operand`);
  }
}

function word(text: string): Operand {
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', fields: [] };
  if (text === 'nil') return { kind: 'literal', value: null, fields: [] };
  if (!functions.has(text)) throw new TemplateError(`function ${JSON.stringify(text)} not defined`);
  return { kind: 'function', name: text, fields: [] };
}

function unquote(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1);
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return text.slice(1, -1).replace(/\\(.)/g, (_, escaped: string) => escapes[escaped] ?? escaped);
}

function number(text: string): number {
  if (text.startsWith("'")) return text.codePointAt(1) ?? 0;
  const value = Number(text.replaceAll('_', ''));
  if (Number.isNaN(value)) throw new TemplateError(`bad number syntax: ${JSON.stringify(text)}`);
  return value;
}
