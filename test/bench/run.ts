/**
 * How fast a synthesis is, beside what one would compare it with:
 *
 *   npm run bench               # 100, 1,000 and 10,000 services; some minutes
 *   npm run bench -- --short    # 100 and 1,000 services, a few rounds, no memory
 *   npm run bench -- --json     # one JSON value on standard output
 *
 * Everything is timed in one process, in turn, and what counts are the ratios: a shared machine changes its speed, and
 * then it changes that of all of them. Nothing here passes or fails.
 */
import { parseArgs } from 'node:util';
import { timeColdStarts } from './cold-start.js';
import { peakMemory } from './memory.js';
import { type Peak, reportOf } from './report.js';
import { reportText } from './report-text.js';
import { timeSize } from './sizes.js';
import { subjects } from './subjects/all.js';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, short: { type: 'boolean', default: false } },
});

/** How many rounds each number of services gets, and the starts of programs. */
const plan = values.short
  ? { sizes: { 100: 3, 1000: 2 }, coldStarts: 5, memory: [] }
  : { sizes: { 100: 15, 1000: 9, 10000: 3 }, coldStarts: 21, memory: [100, 1_000, 10_000] };

const able = subjects.filter(({ missing }) => missing === undefined);
const skipped = Object.fromEntries(
  subjects.flatMap(({ name, missing }) => (missing === undefined ? [] : [[name, missing]])),
);

const sizes = Object.entries(plan.sizes).map(([count, rounds]) => {
  say(`${count} services, ${rounds} rounds of ${able.map(({ name }) => name).join(', ')}`);
  return { services: Number(count), timings: timeSize(able, Number(count), rounds) };
});
say(`cold starts, ${plan.coldStarts} rounds`);
const coldStarts = timeColdStarts(plan.coldStarts);
const report = reportOf({ sizes, coldStarts, memory: await peaks(plan.memory), skipped });
process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : reportText(report)}\n`);

async function peaks(counts: readonly number[]): Promise<Peak[]> {
  const [first] = counts;
  if (first === undefined) return [];
  const found: Peak[] = [{ subject: 'nothing', services: 0, mebibytes: await peakMemory('nothing', first) }];
  for (const services of counts) {
    say(`peak memory with ${services} services`);
    for (const { name } of able) {
      found.push({ subject: name, services, mebibytes: await peakMemory(name, services) });
    }
  }
  return found;
}

/** How far it is; standard output is the report's own. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
