import type { StackDocument } from '../../spec/load/index.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { fieldsOf } from './read.js';

/** A text as it is written in a file, before variables are filled in. */
export interface WrittenText {
  readonly path: YamlPath;
  readonly text: string;
}

const interpolated = ['services', 'volumes', 'networks', 'secrets', 'configs'];

/** Every text of a file in which the CLI fills in variables. */
export function* writtenTexts(document: StackDocument): Generator<WrittenText> {
  const raw = fieldsOf(document.raw);
  for (const section of interpolated) yield* textsUnder(raw[section], [section]);
}

function* textsUnder(value: unknown, path: YamlPath): Generator<WrittenText> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [step, child] of entries) yield* textsUnder(child, [...path, step]);
}
