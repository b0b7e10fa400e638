import { regexQuote } from './proxy-text.js';
import { type HttpRule, joined, type Protocol, Rule, type TcpRule } from './rule.js';

/** Every request. */
export function anyRequest(): HttpRule {
  return matcher('PathPrefix', '/');
}

/** Requests for a host. Upper and lower case are the same. */
export function host(name: string): HttpRule {
  return matcher('Host', name);
}

/** Requests for any of several hosts. */
export function hosts(first: string, ...others: readonly string[]): HttpRule {
  return or(host(first), ...others.map(host));
}

/**
 * Requests for a host that a regular expression matches
 * (Go's syntax, https://pkg.go.dev/regexp/syntax; put `^` and `$` around a whole name).
 */
export function hostRegexp(expression: string): HttpRule {
  return matcher('HostRegexp', expression);
}

/** Requests for any name directly below a domain: `a.example.com`, neither `example.com` nor `a.b.example.com`. */
export function hostBelow(domain: string): HttpRule {
  return hostRegexp(`^[^.]+\\.${regexQuote(domain)}$`);
}

/** Requests for exactly this path. */
export function path(exact: string): HttpRule {
  return matcher('Path', exact);
}

/** Requests for a path that starts so. `/api` also matches `/apifoo`: end it with `/` where that matters. */
export function pathPrefix(prefix: string): HttpRule {
  return matcher('PathPrefix', prefix);
}

/** Requests for a path that a regular expression matches. */
export function pathRegexp(expression: string): HttpRule {
  return matcher('PathRegexp', expression);
}

/** Requests with this method. */
export function method(name: string): HttpRule {
  return matcher('Method', name);
}

/** Requests with a header of exactly this value. */
export function header(name: string, value: string): HttpRule {
  return matcher('Header', name, value);
}

/** Requests with a header whose value a regular expression matches. */
export function headerRegexp(name: string, expression: string): HttpRule {
  return matcher('HeaderRegexp', name, expression);
}

/** Requests with a query parameter, of this value if one is given. */
export function query(name: string, value?: string): HttpRule {
  return value === undefined ? matcher('Query', name) : matcher('Query', name, value);
}

/** Requests from an address or a range of addresses (CIDR). */
export function clientIp(range: string): HttpRule {
  return matcher('ClientIP', range);
}

/** TLS connections that ask for a host (server name indication). */
export function hostSni(name: string): TcpRule {
  return matcher('HostSNI', name);
}

/** TLS connections that ask for a host that a regular expression matches. */
export function hostSniRegexp(expression: string): TcpRule {
  return matcher('HostSNIRegexp', expression);
}

/** Every connection; without TLS it is the only rule there is. */
export function anyConnection(): TcpRule {
  return matcher('HostSNI', '*');
}

/** TLS connections that offer an application protocol, for instance `h2`. */
export function alpn(protocol: string): TcpRule {
  return matcher('ALPN', protocol);
}

/** TCP connections from an address or a range of addresses (CIDR). */
export function clientIpTcp(range: string): TcpRule {
  return matcher('ClientIP', range);
}

/** All of the rules. */
export function and<P extends Protocol>(first: Rule<P>, ...others: readonly Rule<P>[]): Rule<P> {
  return joined('and', [first, ...others]);
}

/** At least one of the rules. */
export function or<P extends Protocol>(first: Rule<P>, ...others: readonly Rule<P>[]): Rule<P> {
  return joined('or', [first, ...others]);
}

/** Whatever the rule does not match. */
export function not<P extends Protocol>(rule: Rule<P>): Rule<P> {
  return new Rule<P>({ kind: 'not', node: rule.node });
}

function matcher<P extends Protocol>(name: string, ...args: readonly string[]): Rule<P> {
  return new Rule<P>({ kind: 'matcher', name, args });
}
