/**
 * The steps of a path as `formatPath` writes it.
 *
 * @example
 * pathSteps('services.api.labels["com.example.team"]'); // ['services', 'api', 'labels', 'com.example.team']
 */
export function pathSteps(path: string): string[] {
  return [...path.matchAll(/\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|([^.[\]]+)/gu)].map(
    ([, quoted, index, plain]) =>
      quoted === undefined ? (index ?? plain ?? '') : (JSON.parse(quoted) as string),
  );
}
