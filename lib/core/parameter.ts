import { Construct, type IConstruct } from 'constructs';
import { Annotations } from './annotations.js';
import { brand } from './brand.js';
import { distinctId } from './distinct-id.js';
import { parameterValues } from './parameter-values.js';
import { hasToken, tokenFor } from './token.js';

/** Props of {@link Parameter}. */
export interface ParameterProps {
  /** What it is for: one line, written into `.env.example`. */
  readonly description: string;
  /** What the engine uses when the variable is not set. @default none: the deploy stops and asks for it */
  readonly default?: string;
  /** Whether the value is a password, key or token, which never appears in any file. @default false */
  readonly secret?: boolean;
  /** Whether nothing that is deployed now asks for it: it belongs to a feature that is not in use. @default false */
  readonly optional?: boolean;
  /** What the deploy says when the variable is missing. @default `set NAME`, with the place where to set it */
  readonly hint?: string;
  /** A value as it may look, for checks at synthesis and for remedies. @default the default (never that of a secret), or `example` */
  readonly example?: string;
  /** Says what is wrong with a given value, or nothing. @default every value is right */
  readonly validate?: (value: string) => string | undefined;
}

const parameter = brand('Parameter');
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// What would end or change Docker's `${NAME:-…}` and `${NAME:?…}`.
const UNSAFE = /[${}\n\r]/;
const LINE_BREAK = /[\n\r]/;

/**
 * A value known at deploy time. Inside a string it stays a reference until synthesis:
 * a value that is known and not secret is written out; otherwise the stack file says `${NAME:-default}` or
 * `${NAME:?what to set}`, which `docker stack deploy` fills from its environment. A secret is never written out.
 *
 * @example
 * const domain = new Parameter(stack, 'DOMAIN', { description: 'the public domain', example: 'example.com' });
 * new Service(stack, 'web', {
 *   image: Image.fromRegistry('nginx:1.29-alpine'),
 *   environment: { PUBLIC_URL: `https://${domain}/` },
 * });
 */
export class Parameter extends Construct {
  /** Whether the value is a parameter. */
  static isParameter(value: unknown): value is Parameter {
    return parameter.has(value);
  }

  /** Every parameter in the tree below a construct, in the order in which they were made. */
  static allIn(root: IConstruct): Parameter[] {
    return root.node.findAll().filter(Parameter.isParameter);
  }

  /** The variable's name, as the shell and the stack file know it. */
  readonly parameterName: string;
  /** What it is for. */
  readonly description: string;
  /** The default, if there is one. */
  readonly default: string | undefined;
  /** Whether its value must never be written. */
  readonly secret: boolean;
  /** Whether nothing that is deployed now asks for it. */
  readonly optional: boolean;
  /** A value as it may look. */
  readonly example: string;
  private readonly hint: string;

  constructor(scope: IConstruct, name: string, props: ParameterProps) {
    super(scope, distinctId(scope, name));
    parameter.mark(this);
    this.parameterName = name;
    this.description = props.description;
    this.default = props.default;
    this.secret = props.secret ?? false;
    this.optional = props.optional ?? false;
    this.example = props.example ?? (this.secret ? undefined : props.default) ?? 'example';
    this.hint = props.hint ?? `set ${name}`;
    this.check(props);
  }

  /** The value that the app was given, if any (also of a secret: it is for checks, never for output). */
  get value(): string | undefined {
    const given = parameterValues(this)[this.parameterName];
    return given === '' ? undefined : given;
  }

  /** Whether a deploy stops when the environment does not set it. */
  get required(): boolean {
    return !this.optional && (this.secret || (this.default === undefined && this.value === undefined));
  }

  /** How a stack file refers to it: `${NAME:-default}` or `${NAME:?hint}`. */
  get reference(): string {
    if (this.secret || this.default === undefined) return `\${${this.parameterName}:?${this.hint}}`;
    return `\${${this.parameterName}:-${this.default}}`;
  }

  /** The text that stands for this parameter in a string, until synthesis. */
  override toString(): string {
    return tokenFor(this.parameterName);
  }

  private check(props: ParameterProps): void {
    const name = this.parameterName;
    if (!NAME.test(name)) {
      this.complain(
        'parameter-name',
        `the parameter name ${JSON.stringify(name)} is no variable name`,
        'Use letters, digits and _, not starting with a digit.',
      );
    }
    for (const text of [this.default ?? '', this.hint]) {
      if (UNSAFE.test(text) || hasToken(text)) {
        this.complain(
          'parameter-text',
          `the default or hint of ${name} holds $, {, }, a line break or another parameter, which docker would read as its own syntax`,
          'Leave these out; give such a value in the environment instead.',
        );
      }
    }
    if (LINE_BREAK.test(this.description) || [this.description, props.example ?? ''].some(hasToken)) {
      this.complain(
        'parameter-text',
        `the description of ${name} is more than one line, or it or the example holds another parameter`,
        'Write one line of plain text, as it shall stand in .env.example.',
      );
    }
    // docker looks for a default before it looks for a hint: in ${NAME:?use a-b} it finds the default b.
    if (this.reference.includes(':?') && this.hint.includes('-')) {
      this.complain(
        'parameter-text',
        `the hint of ${name} holds "-", where docker would read the rest as a default instead of asking for a value`,
        'Write the hint without "-".',
      );
    }
    const given = parameterValues(this)[name];
    const fault =
      given === '' ? this.faultOfEmpty() : given === undefined ? undefined : props.validate?.(given);
    if (fault !== undefined) {
      const shown = this.secret ? 'its value' : JSON.stringify(shorten(given ?? ''));
      const said = this.secret && given ? fault.replaceAll(given, '…') : fault;
      const remedy = this.secret
        ? `Set ${name} to a new random value.`
        : `Set ${name} to ${props.description}, for instance ${this.example}.`;
      this.complain('parameter-value', `${name}: ${shown} ${said}`, remedy);
    }
  }

  private faultOfEmpty(): string | undefined {
    return this.default === undefined && !this.optional ? 'is empty, and there is no default' : undefined;
  }

  private complain(rule: string, message: string, remedy: string): void {
    Annotations.of(this).addError({
      rule: `stackwright/${rule}`,
      message: `${message}.`,
      remedy,
      path: this.parameterName,
    });
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
