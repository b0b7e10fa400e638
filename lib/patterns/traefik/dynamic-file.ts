import { tokensIn } from '../../core/token.js';
import { fileYaml } from './file-yaml.js';
import type { ConfigObject, ConfigValue } from './middleware.js';
import { fileText, isProxyText, ProxyTextError } from './proxy-text.js';

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
  return fileYaml(mapText(configuration), header);
}

/** The names of the parameters that a configuration refers to. */
export function parametersOf(value: ConfigValue): string[] {
  if (typeof value === 'string') return tokensIn(value);
  if (typeof value !== 'object') return [];
  return [...new Set((Array.isArray(value) ? value : Object.values(value)).flatMap(parametersOf))];
}

function mapText<Value extends ConfigValue>(value: Value): Value;
function mapText(value: ConfigValue): ConfigValue {
  if (typeof value === 'string') return oneLine(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(mapText);
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
