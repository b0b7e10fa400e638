import { hasToken, replaceTokens, tokenFor } from '../../core/token.js';

// Noncharacters of Unicode, as core/token.ts uses them: no text from outside holds them by right.
const QUOTE = '\uFDD2';
const OPEN = '\uFDD3';
const DEFAULT = '\uFDD4';
const CLOSE = '\uFDD5';
const VARIABLE = /\uFDD3([^\uFDD3-\uFDD5]*)\uFDD4([^\uFDD3-\uFDD5]*)\uFDD5/g;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Thrown when a text cannot be said where it stands. */
export class ProxyTextError extends Error {
  override readonly name = 'ProxyTextError';
}

/**
 * A value that the proxy's own environment may replace: in the dynamic configuration file it becomes
 * `{{ env "NAME" | default "…" }}`, which Traefik fills in when it reads the file.
 *
 * @throws ProxyTextError when the name is no variable name.
 * @example
 * proxyVariable('CERT_FILE', '/certs/cert.pem');
 */
export function proxyVariable(name: string, fallback: string): string {
  if (!VARIABLE_NAME.test(name)) {
    throw new ProxyTextError(`${JSON.stringify(name)} is no variable name; use letters, digits and _.`);
  }
  return `${OPEN}${name}${DEFAULT}${fallback}${CLOSE}`;
}

/** The text as a regular expression that matches exactly it. Parameters in it are quoted where Traefik can do so. */
export function regexQuote(text: string): string {
  return replaceTokens(
    text,
    (part) => part.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&'),
    (name) => `${QUOTE}${tokenFor(name)}`,
  );
}

/**
 * The text as Traefik's file provider reads it, a Go template: a parameter becomes `{{ env "NAME" }}`, so the same
 * file serves any value; every other `{{` is escaped.
 *
 * @see https://doc.traefik.io/traefik/providers/file/#go-templating
 */
export function fileText(text: string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    result += parametersForFile(text.slice(end, match.index), true);
    result += `{{ env "${match[1]}" | default ${goString(match[2] ?? '')} }}`;
    end = match.index + match[0].length;
  }
  return result + parametersForFile(text.slice(end), false);
}

function parametersForFile(text: string, actionFollows: boolean): string {
  const parts: string[] = [];
  const names: string[] = [];
  replaceTokens(
    text,
    (part) => String(parts.push(part)),
    (name) => String(names.push(name)),
  );
  return parts
    .map((part, index) => {
      const name = names[index];
      const quoted = part.endsWith(QUOTE);
      const literal = escapeActions(quoted ? part.slice(0, -1) : part, name !== undefined || actionFollows);
      if (name === undefined) return literal;
      return `${literal}{{ env "${name}"${quoted ? ' | regexQuoteMeta' : ''} }}`;
    })
    .join('');
}

/** `{{` opens an action of a Go template; a brace right before an action would be taken into it. */
function escapeActions(literal: string, actionFollows: boolean): string {
  const escaped = literal.replaceAll('{{', '{{ "{{" }}');
  return actionFollows && escaped.endsWith('{') ? `${escaped.slice(0, -1)}{{ "{" }}` : escaped;
}

function goString(text: string): string {
  return JSON.stringify(text);
}

/**
 * The text as a stack file carries it, in an argument or label: parameters stay references, which Docker fills in.
 *
 * @throws ProxyTextError when it holds a {@link proxyVariable}, which only Traefik's own file can read.
 */
export function stackText(text: string): string {
  if (text.includes(OPEN)) {
    throw new ProxyTextError(
      'a proxyVariable can stand in the dynamic configuration file only, not in an argument or label.',
    );
  }
  return text.replaceAll(QUOTE, '');
}

/** Whether the text refers to a parameter or to a variable of the proxy. */
export function isProxyText(text: string): boolean {
  return hasToken(text) || text.includes(OPEN);
}
