import { diffArrays } from 'diff';

/** A line of two texts or lists beside each other. */
export interface HunkLine {
  readonly sign: '+' | '-' | ' ' | '…';
  readonly text: string;
}

/**
 * Two lists of lines as one, with as many equal lines around each change as asked for.
 *
 * @param context how many equal lines stay before and after a change
 */
export function changedLines(
  from: readonly string[],
  to: readonly string[],
  context: number,
): readonly HunkLine[] {
  const lines = diffArrays([...from], [...to]).flatMap(({ value, added, removed }) =>
    value.map((text): HunkLine => ({ sign: added ? '+' : removed ? '-' : ' ', text })),
  );
  const near = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' ');
  return lines.flatMap((line, index): HunkLine[] => {
    if (line.sign !== ' ' || near(index)) return [line];
    const isFirst = index === 0 || near(index - 1) || lines[index - 1]?.sign !== ' ';
    return isFirst ? [{ sign: '…', text: '' }] : [];
  });
}
