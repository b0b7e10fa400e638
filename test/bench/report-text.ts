import type { BenchReport } from './report.js';

/** A report as tables for people. */
export function reportText(report: BenchReport): string {
  const { ratios, sizes, coldStarts, memory, skipped } = report;
  return [
    `node ${report.node}, ${report.cpu}`,
    heading('ratios (median over the rounds), and what they may be'),
    ...ratios.map(
      ({ name, value, goal }) =>
        `${name.padEnd(58)} ${fixed(value)}${goal === undefined ? '' : `  ≤ ${fixed(goal)}`}`,
    ),
    ...sizes.flatMap(({ services, milliseconds }) => [
      heading(`${services} services: median, and for one service`),
      ...Object.entries(milliseconds).map(
        ([name, time]) => `${name.padEnd(24)} ${ms(time)} ${ms(time / services, 3)}`,
      ),
    ]),
    heading('cold starts: median of whole processes'),
    ...Object.entries(coldStarts).map(([name, time]) => `${name.padEnd(24)} ${ms(time)}`),
    ...(memory.length === 0 ? [] : [heading('peak memory of one run in a process of its own')]),
    ...memory.map(
      ({ subject, services, mebibytes }) =>
        `${subject.padEnd(24)} ${String(services).padStart(6)} services ${mebibytes === undefined ? 'unknown' : `${mebibytes.toFixed(0).padStart(6)} MiB`}`,
    ),
    ...Object.entries(skipped).map(([name, why]) => `\nSKIPPED ${name}: ${why}`),
  ].join('\n');
}

function heading(text: string): string {
  return `\n${text}`;
}

function fixed(value: number): string {
  return value.toFixed(2).padStart(6);
}

function ms(value: number, digits = 1): string {
  return `${value.toFixed(digits).padStart(10)} ms`;
}
