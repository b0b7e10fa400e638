/** What a rule looks at: an HTTP request, or a TCP connection before any request. */
export type Protocol = 'http' | 'tcp';

/** One matcher of a rule, or several joined. */
export type RuleNode =
  | {
      /** One matcher. */
      readonly kind: 'matcher';
      /** Its name in Traefik: `Host`, `PathPrefix`. */
      readonly name: string;
      /** What it compares with. */
      readonly args: readonly string[];
    }
  | {
      /** Whether all must hold, or one. */
      readonly kind: 'and' | 'or';
      /** What is joined. */
      readonly nodes: readonly RuleNode[];
    }
  | {
      /** The opposite. */
      readonly kind: 'not';
      /** What must not hold. */
      readonly node: RuleNode;
    };

/**
 * When a route is taken. Made and joined by the functions of `Match`. A domain in it may be a parameter.
 *
 * @example
 * Match.host(`shop.${domain}`).and(Match.pathPrefix('/api').or(Match.pathPrefix('/assets')));
 */
export class Rule<P extends Protocol> {
  /** Keeps rules for requests and rules for connections apart, for the compiler alone. */
  declare readonly protocol: (protocol: P) => P;

  constructor(
    /** The rule as data. */
    readonly node: RuleNode,
  ) {}

  /** This and all the others. */
  and(...others: readonly Rule<P>[]): Rule<P> {
    return joined('and', [this, ...others]);
  }

  /** This or one of the others. */
  or(...others: readonly Rule<P>[]): Rule<P> {
    return joined('or', [this, ...others]);
  }

  /** The rule in Traefik's v3 syntax. */
  toString(): string {
    return render(this.node);
  }
}

/** A rule for HTTP requests. */
export type HttpRule = Rule<'http'>;
/** A rule for TCP connections. */
export type TcpRule = Rule<'tcp'>;

/** The values of every matcher of one name in a rule, wherever it stands. */
export function matcherValues<P extends Protocol>(rule: Rule<P>, name: string): string[] {
  const collect = (node: RuleNode): string[] => {
    if (node.kind === 'matcher') return node.name === name ? [...node.args] : [];
    return node.kind === 'not' ? collect(node.node) : node.nodes.flatMap(collect);
  };
  return collect(rule.node);
}

/** Several rules as one; a single one stays as it is. */
export function joined<P extends Protocol>(kind: 'and' | 'or', rules: readonly Rule<P>[]): Rule<P> {
  const nodes = rules.flatMap(({ node }) => (node.kind === kind ? node.nodes : [node]));
  const [only] = nodes;
  return new Rule<P>(nodes.length === 1 && only !== undefined ? only : { kind, nodes });
}

function render(node: RuleNode): string {
  switch (node.kind) {
    case 'matcher':
      return `${node.name}(${node.args.map(quote).join(', ')})`;
    case 'not':
      return `!${nested(node.node)}`;
    default:
      return node.nodes.map(nested).join(node.kind === 'and' ? ' && ' : ' || ');
  }
}

function nested(node: RuleNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${render(node)})` : render(node);
}

/**
 * A string as the rule parser reads it, which is Go's: between backticks as it stands, or between double quotes
 * with escapes when it holds a backtick or a line break itself.
 */
function quote(value: string): string {
  return /[`\r\n]/.test(value) ? JSON.stringify(value) : `\`${value}\``;
}
