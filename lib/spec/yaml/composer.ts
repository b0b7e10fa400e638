import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from './node.js';
import { deepestNesting, tooDeep, YamlProblem } from './problem.js';
import { Scanner } from './scanner.js';
import type { SourceText } from './source.js';
import { shortTag } from './tags.js';
import type { Token, TokenKind } from './token.js';

/**
 * Reads the first document of a text; Docker never looks at further ones.
 *
 * @returns undefined for a text without a document.
 * @throws YamlProblem where Docker's reader refuses the text.
 */
export function composeDocument(source: SourceText): YamlNode | undefined {
  return new Composer(source).document();
}

class Composer {
  private readonly scanner: Scanner;
  private readonly anchors = new Map<string, YamlNode>();
  private readonly handles = new Map<string, string>();
  private depth = 0;

  constructor(source: SourceText) {
    this.scanner = new Scanner(source);
  }

  document(): YamlNode | undefined {
    const first = this.scanner.peek();
    if (first.kind === 'stream end') return undefined;
    this.directives();
    const start = this.scanner.peek();
    const explicit = first.kind.endsWith('directive') || first.kind === 'document start';
    if (!explicit) return this.root();
    if (start.kind !== 'document start') {
      throw this.expected('--- (the start of a document)', 'Write --- after the directives.', start);
    }
    this.scanner.take();
    return endsDocument(this.scanner.peek()) ? emptyScalar(start) : this.root();
  }

  private root(): YamlNode {
    const node = this.node(true, false);
    this.scanner.peek();
    return node;
  }

  private directives(): void {
    let version = false;
    for (let next = this.scanner.peek(); next.kind.endsWith('directive'); next = this.scanner.peek()) {
      this.scanner.take();
      if (next.kind === 'version directive') {
        if (version || next.text !== '1.1') {
          throw new YamlProblem('Docker reads %YAML 1.1, once', 'Remove the line.', next.start);
        }
        version = true;
      } else if (this.handles.has(next.handle)) {
        throw new YamlProblem(
          `the tag handle ${next.handle} is declared twice`,
          'Remove the line.',
          next.start,
        );
      } else this.handles.set(next.handle, next.text);
    }
    if (!this.handles.has('!')) this.handles.set('!', '!');
    if (!this.handles.has('!!')) this.handles.set('!!', 'tag:yaml.org,2002:');
  }

  private node(block: boolean, indentless: boolean): YamlNode {
    const first = this.scanner.peek();
    if (first.kind === 'alias') return this.alias();
    const { anchor, tag } = this.properties();
    if (++this.depth > deepestNesting) {
      throw tooDeep(first.start);
    }
    const node = this.content(block, indentless, first, anchor, tag);
    this.depth--;
    return node;
  }

  private alias(): YamlNode {
    const { text, start } = this.scanner.take();
    const target = this.anchors.get(text);
    if (target === undefined) {
      throw new YamlProblem(
        `*${text} refers to an anchor that is not there`,
        `Define it before, with &${text}, or put the value in double quotes when * is part of it.`,
        start,
      );
    }
    return { kind: 'alias', value: text, target, tag: '', offset: start };
  }

  private properties(): { anchor: string; tag: string } {
    const first = this.scanner.peek().kind;
    let anchor = first === 'anchor' ? this.scanner.take().text : '';
    const tag = this.scanner.peek().kind === 'tag' ? this.tag(this.scanner.take()) : '';
    if (first === 'tag' && this.scanner.peek().kind === 'anchor') anchor = this.scanner.take().text;
    return { anchor, tag };
  }

  private tag({ handle, text, start }: Token): string {
    if (handle === '') return text;
    const prefix = this.handles.get(handle);
    if (prefix === undefined) {
      throw new YamlProblem(
        `the tag handle ${handle} is not declared`,
        'Remove the tag, or put the value in double quotes when ! is part of it.',
        start,
      );
    }
    return prefix + text;
  }

  private content(
    block: boolean,
    indentless: boolean,
    first: Token,
    anchor: string,
    longTag: string,
  ): YamlNode {
    const next = this.scanner.peek();
    const base = { tag: shortTag(longTag), offset: first.start };
    switch (next.kind) {
      case '-':
        if (indentless) return this.items({ kind: 'sequence', items: [], ...base }, anchor, 'indentless');
        break;
      case 'scalar':
        this.scanner.take();
        return this.anchored({ kind: 'scalar', value: next.text, plain: next.plain, ...base }, anchor);
      case '[':
        return this.flowSequence({ kind: 'sequence', items: [], ...base }, anchor);
      case '{':
        return this.flowMapping({ kind: 'mapping', entries: [], ...base }, anchor);
      case 'block sequence':
        if (block) return this.items({ kind: 'sequence', items: [], ...base }, anchor, 'block');
        break;
      case 'block mapping':
        if (block) return this.blockMapping({ kind: 'mapping', entries: [], ...base }, anchor);
    }
    if (anchor !== '' || longTag !== '') {
      return this.anchored({ kind: 'scalar', value: '', plain: true, ...base }, anchor);
    }
    throw this.expected('a value', 'Check the indentation and the brackets before it.', next);
  }

  private anchored<T extends YamlNode>(node: T, anchor: string): T {
    if (anchor !== '') this.anchors.set(anchor, node);
    return node;
  }

  /** `- item` lines; those without an indentation of their own end with whatever is not a `-`. */
  private items(sequence: YamlSequence, anchor: string, style: 'block' | 'indentless'): YamlNode {
    this.anchored(sequence, anchor);
    if (style === 'block') this.scanner.take();
    for (;;) {
      const next = this.scanner.peek();
      if (next.kind !== '-') {
        if (style === 'indentless') return sequence;
        if (next.kind !== 'block end') {
          throw this.expected('- (the next list entry)', 'Indent the entries of a list alike.', next);
        }
        this.scanner.take();
        return sequence;
      }
      this.scanner.take();
      const { kind } = this.scanner.peek();
      const empty =
        kind === '-' || kind === 'block end' || (style === 'indentless' && (kind === '?' || kind === ':'));
      sequence.items.push(empty ? emptyScalar(next) : this.node(true, false));
    }
  }

  private blockMapping(mapping: YamlMapping, anchor: string): YamlNode {
    this.anchored(mapping, anchor);
    this.scanner.take();
    for (;;) {
      const next = this.scanner.take();
      if (next.kind === 'block end') return mapping;
      if (next.kind !== '?') {
        throw this.expected(
          'a key',
          'Indent the keys of a mapping alike, and give each its value after ": ".',
          next,
        );
      }
      const key = this.blockPart(next);
      const colon = this.scanner.peek();
      if (colon.kind === ':') this.scanner.take();
      mapping.entries.push({ key, value: colon.kind === ':' ? this.blockPart(colon) : emptyScalar(colon) });
    }
  }

  private blockPart(indicator: Token): YamlNode {
    const { kind } = this.scanner.peek();
    const empty = kind === '?' || kind === ':' || kind === 'block end';
    return empty ? emptyScalar(indicator) : this.node(true, true);
  }

  private flowSequence(sequence: YamlSequence, anchor: string): YamlNode {
    this.anchored(sequence, anchor);
    this.scanner.take();
    while (this.nextFlowEntry(']', sequence.items.length > 0)) {
      sequence.items.push(this.scanner.peek().kind === '?' ? this.singlePair() : this.node(false, false));
    }
    return sequence;
  }

  /** `[key: value]`: a mapping of one entry, without braces. */
  private singlePair(): YamlNode {
    const start = this.scanner.take();
    const next = this.scanner.peek();
    let key: YamlNode;
    if (next.kind === ':' || next.kind === ',' || next.kind === ']') {
      // Docker's reader drops the token here, whichever it is.
      this.scanner.take();
      key = emptyScalar(next);
    } else key = this.node(false, false);
    return { kind: 'mapping', entries: [{ key, value: this.flowValue(']') }], tag: '', offset: start.start };
  }

  private flowMapping(mapping: YamlMapping, anchor: string): YamlNode {
    this.anchored(mapping, anchor);
    this.scanner.take();
    while (this.nextFlowEntry('}', mapping.entries.length > 0)) {
      const next = this.scanner.peek();
      if (next.kind !== '?') {
        mapping.entries.push({ key: this.node(false, false), value: emptyScalar(next) });
        continue;
      }
      this.scanner.take();
      const { kind } = this.scanner.peek();
      const empty = kind === ':' || kind === ',' || kind === '}';
      const key = empty ? emptyScalar(next) : this.node(false, false);
      mapping.entries.push({ key, value: this.flowValue('}') });
    }
    return mapping;
  }

  /** Steps over the comma before the next entry, or over the bracket that ends the collection. */
  private nextFlowEntry(end: ']' | '}', more: boolean): boolean {
    if (this.scanner.peek().kind !== end && more) {
      const comma = this.scanner.peek();
      if (comma.kind !== ',') {
        throw this.expected(
          `"," or "${end}"`,
          `Separate the entries with commas and close them with ${end}.`,
          comma,
        );
      }
      this.scanner.take();
    }
    if (this.scanner.peek().kind !== end) return true;
    this.scanner.take();
    return false;
  }

  private flowValue(end: ']' | '}'): YamlNode {
    const colon = this.scanner.peek();
    if (colon.kind !== ':') return emptyScalar(colon);
    this.scanner.take();
    const { kind } = this.scanner.peek();
    return kind === ',' || kind === end ? emptyScalar(colon) : this.node(false, false);
  }

  private expected(what: string, remedy: string, found: Token): YamlProblem {
    return new YamlProblem(`expected ${what}, found ${described(found.kind)}`, remedy, found.start);
  }
}

function endsDocument({ kind }: Token): boolean {
  return kind.endsWith('directive') || kind.startsWith('document') || kind === 'stream end';
}

function emptyScalar({ start }: Token): YamlScalar {
  return { kind: 'scalar', value: '', plain: true, tag: '', offset: start };
}

function described(kind: TokenKind): string {
  const names: Partial<Record<TokenKind, string>> = {
    'stream end': 'the end of the file',
    'block end': 'the end of an indented block',
    'block mapping': 'an indented mapping',
    'block sequence': 'an indented list',
    '?': 'a key',
    scalar: 'a value',
  };
  return names[kind] ?? (kind.length === 1 ? `"${kind}"` : `a ${kind}`);
}
