import { formatPath } from '../../spec/yaml-path.js';
import { groupBy } from '../group-by.js';
import type { ObjectDiff } from '../types.js';
import { type ChangeLine, changeLines } from './change-lines.js';
import type { ChangedObject } from './sections.js';

/** Objects of a kind that change alike but for their names. */
export interface AlikeObjects extends Pick<ChangedObject, 'kind' | 'word'> {
  readonly objects: readonly ObjectDiff[];
  /** What changes about each; of several, `NAME` stands for the name. */
  readonly lines: readonly ChangeLine[];
}

/** Changed objects, those together that change alike. */
export function alikeObjects(changed: readonly ChangedObject[]): AlikeObjects[] {
  const all = changed.map(({ kind, word, object }) => ({
    kind,
    word,
    object,
    lines: object.change === 'rename' ? [] : changeLines(formatPath([kind, object.name]), object.changes),
  }));
  const named = all.map((each) => ({
    ...each,
    lines: each.lines.map((line) => withoutName(line, each.object.name)),
  }));
  const groups = groupBy([...all.keys()], (index) => {
    const { kind, object, lines } = named[index] ?? {};
    return object?.change === 'rename' ? `${kind} ${index}` : JSON.stringify([kind, object?.change, lines]);
  });
  return [...groups.values()].flatMap((indexes) => {
    const [first = 0] = indexes;
    const source = (indexes.length === 1 ? all : named)[first];
    if (source === undefined) return [];
    const objects = indexes.flatMap((index) => all[index]?.object ?? []);
    return { kind: source.kind, word: source.word, objects, lines: source.lines };
  });
}

function withoutName(line: ChangeLine, name: string): ChangeLine {
  const general = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(name, 'NAME') : value;
  return {
    ...line,
    ...('from' in line ? { from: general(line.from) } : {}),
    ...('to' in line ? { to: general(line.to) } : {}),
  };
}
