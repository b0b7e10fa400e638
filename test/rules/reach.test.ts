import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultRules } from '../../lib/rules/index.js';
import type { Severity } from '../../lib/spec/finding.js';
import { checkExample } from '../../lib/testing/check-example.js';
import { type Fragment, stacksOf, type Trial } from '../swarm/reach/trial.js';
import { trials } from '../swarm/reach/trials.js';

/** The rules that say of an option that nothing comes of it. */
const saysLost =
  /^swarm\/(ignored-option|silently-ignored|deprecated-option|newer-than-engine|restart|host-address)$/;

const table = readFileSync(new URL('../swarm/reach/reach.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const engineVersion = /engine (\d+\.\d+\.\d+)/.exec(table[0] ?? '')?.[1] ?? '';
const beside = { 'one.txt': 'one', 'two.txt': 'two', 'one.env': 'FROM_FILE=yes\n' };

/** What an engine was seen to make of a property, with the stacks that showed it. */
const seen = table.slice(2).flatMap((line) => {
  const [path = '', tried, outcome = ''] = line.split('\t');
  const trial = [trials[path] ?? []].flat().find((one: Trial) => JSON.stringify(one.value) === tried);
  return trial === undefined ? [] : [{ path, tried, outcome, stacks: stacksOf(path, trial) }];
});

// The client reads the version of the format; there is nothing for the engine in it.
const lost = seen.filter(({ outcome, path }) => outcome === 'lost' && path !== 'version');
const reaching = seen.filter(({ outcome }) => outcome === 'reaches');

/** What is found in a stack, as rule and property: `services.*.ports[].mode` for `services.s.ports[0].mode`. */
function findingsIn(stack: Fragment): { rule: string; severity: Severity; property: string }[] {
  const files = [JSON.stringify({ version: '3.13', ...stack })];
  return checkExample({ files, beside, about: { engineVersion } }, defaultRules).map(
    ({ rule, severity, path = '' }) => ({
      rule,
      severity,
      property: path
        .replace(/^(services|networks|volumes|configs|secrets)\.[^.[]+/, '$1.*')
        .replace(/(\.networks|\.ulimits)\.[^.[]+/, '$1.*')
        .replaceAll(/\[\d+\]/g, '[]'),
    }),
  );
}

/** Whether one is the other, or in it. */
function related(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return short !== '' && long.startsWith(short) && /^(\.|\[|$)/.test(long.slice(short.length));
}

it('has a table of an engine', () => {
  expect(engineVersion).not.toBe('');
  expect(seen.length).toBeGreaterThan(150);
});

it.each(lost)('finds that $path: $tried is lost', ({ path, stacks }) => {
  const properties = findingsIn(stacks.with).map(({ property }) => property);
  expect(properties.some((property) => related(property, path))).toBe(true);
});

it.each(reaching)('lets pass $path: $tried, which reaches', ({ stacks }) => {
  const without = findingsIn(stacks.without).map(({ rule, property }) => `${rule} ${property}`);
  const because = findingsIn(stacks.with).filter(
    ({ rule, property }) => !without.includes(`${rule} ${property}`),
  );
  expect(because.filter(({ rule, severity }) => saysLost.test(rule) && severity !== 'info')).toEqual([]);
});
