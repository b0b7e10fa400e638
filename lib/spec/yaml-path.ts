/** A place in a YAML document: the keys and indexes that lead to it from the top. */
export type YamlPath = readonly (string | number)[];

const plainKey = /^[\p{L}\p{N}_-]+$/u;

/**
 * Writes a path as people read it.
 *
 * @example
 * formatPath(['services', 'api', 'ports', 0, 'published']); // services.api.ports[0].published
 * formatPath(['services', 'api', 'labels', 'com.example.team']); // services.api.labels["com.example.team"]
 */
export function formatPath(path: YamlPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!plainKey.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}
