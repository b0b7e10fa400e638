import { Document, isScalar, Scalar, visit } from 'yaml';
import { tokensIn } from '../../core/token.js';
import type { ConfigObject, ConfigValue } from './middleware.js';
import { fileText, isProxyText, ProxyTextError } from './proxy-text.js';

/** Lists of this many characters stand on one line. */
const SHORT = 60;

/**
 * Writes a dynamic configuration as a file for Traefik's file provider: YAML with Go templates in it. A parameter
 * becomes `{{ env "NAME" }}`, which Traefik reads from its own environment: docker fills in nothing inside a config,
 * and so the same file, with the same content address, serves every domain.
 *
 * The value is put in before the YAML is read: it must hold no quote, as no domain, address or port does.
 *
 * @throws ProxyTextError when a text with a parameter holds a line break.
 */
export function dynamicFile(configuration: ConfigObject, header?: string): string {
  const document = new Document(mapText(configuration));
  if (header !== undefined) document.commentBefore = header.replace(/^/gm, ' ');
  visit(document, {
    Scalar: (_key, node) => {
      // Single quotes leave the action `{{ env "NAME" }}` as it stands; double quotes would escape its own.
      if (typeof node.value === 'string' && node.value.includes('{{')) node.type = Scalar.QUOTE_SINGLE;
    },
    Seq: (_key, node) => {
      node.flow = node.items.every(isScalar) && String(node.items).length < SHORT;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The names of the parameters that a configuration refers to. */
export function parametersOf(value: ConfigValue): string[] {
  if (typeof value === 'string') return tokensIn(value);
  if (typeof value !== 'object') return [];
  return [...new Set((Array.isArray(value) ? value : Object.values(value)).flatMap(parametersOf))];
}

function mapText(value: ConfigValue): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(mapText);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [oneLine(key), mapText(item)]));
}

function oneLine(text: string): string {
  const result = fileText(text);
  if (result.includes('{{') && /\p{Cc}/u.test(result)) {
    const what = isProxyText(text) ? 'refers to a parameter' : 'holds {{';
    throw new ProxyTextError(
      `a text that ${what} must be one line in Traefik's file: ${JSON.stringify(result)}`,
    );
  }
  return result;
}
