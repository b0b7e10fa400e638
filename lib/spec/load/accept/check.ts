import type { YamlValue } from '../../yaml/values.js';
import type { YamlPath } from '../../yaml-path.js';
import type { Shape } from './shape.js';

/** What a place has that Docker's check of stack files refuses. The text goes on after the path: `must be a list`. */
export type RefuseShape = (path: YamlPath, text: string, remedy: string) => void;

/** Compares a value with what the `docker` CLI accepts, and reports every place that it refuses. */
export function checkShape(shape: Shape, value: YamlValue, refuse: RefuseShape): void {
  for (const { steps, words } of shape.check(value) ?? []) {
    const path = steps.toReversed();
    const { text, remedy } = words(path);
    refuse(path, text, remedy);
  }
}
