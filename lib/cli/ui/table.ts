import { cut } from './live-region.js';

/** Rows as aligned columns. The last column takes what is left, and is cut at the end of the terminal. */
export function table(rows: readonly (readonly string[])[], columns: number | undefined): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return rows.map((row) => {
    const text = row.map((cell, index) =>
      index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0),
    );
    const line = text.join('  ').trimEnd();
    return columns === undefined ? line : cut(line, columns);
  });
}
