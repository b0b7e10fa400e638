import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loaderRules } from '../../lib/rules/check/loader-rules.js';
import { rulePlace, rulesPage } from '../../lib/rules/check/page.js';
import { defaultRules, type Rule } from '../../lib/rules/index.js';
import { checkExample } from '../../lib/testing/check-example.js';

const rules = [...defaultRules];
const folder = fileURLToPath(new URL('../../lib/rules/', import.meta.url));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.bad.map((example, index) => [index + 1, example] as const))(
    'finds bad example %i',
    (_n, example) => {
      const findings = checkExample(example, [rule]).filter((finding) => finding.rule === rule.id);
      expect(findings).not.toEqual([]);
      for (const { message, remedy, severity } of findings) {
        expect(message).toMatch(/^\S.*[^.]\.$/su);
        expect(remedy).toMatch(/^[A-Z].*[^.]\.$/su);
        expect(rank(severity)).toBeLessThanOrEqual(rank(rule.severity));
      }
    },
  );

  it.each(rule.good.map((example, index) => [index + 1, example] as const))(
    'is silent about good example %i',
    (_n, example) => {
      expect(checkExample(example, [rule])).toEqual([]);
    },
  );

  it('is the only one that refuses its examples, if it refuses at all', () => {
    for (const example of rule.bad)
      expect(refusals(example)).toEqual(rule.refusedBy === undefined ? [] : [rule.id]);
    for (const example of rule.good) expect(refusals(example)).toEqual([]);
  });
});

describe('the rules that come with Stackwright', () => {
  it('are all on the page, with what reading the files ends with', () => {
    const spec = fileURLToPath(new URL('../../lib/spec/', import.meta.url));
    const sources = ['load', 'model'].flatMap((name) =>
      readdirSync(join(spec, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(spec, name, file), 'utf8')),
    );
    const ids = sources.flatMap((text) =>
      [...text.matchAll(/'(?:cli|swarm)\/([a-z-]+)'/g)].map(([, id]) => `cli/${id}`),
    );
    expect([...new Set(ids)].sort()).toEqual(loaderRules.map(([id]) => id).sort());
    const page = rulesPage();
    for (const { id } of rules) expect(page).toContain(`### ${id}\n`);
    expect(rulePlace('swarm/restart-condition')).toBe('lib/rules/RULES.md#swarmrestart-condition');
  });

  it('are one file each, named as the rule', () => {
    const files = readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && !['index.ts', 'all-rules.ts'].includes(name),
    );
    expect(files.sort()).toEqual(rules.map(({ id }) => `${id.replace('swarm/', '')}.ts`).sort());
  });

  it('find nothing in a service that has nothing of what they look at', () => {
    const everywhere = rules.map(({ looksAt: _, ...rule }) => rule);
    for (const example of rules.flatMap(({ bad, good }) => [...bad, ...good]))
      expect(checkExample(example, rules)).toEqual(checkExample(example, everywhere));
  });

  it('say all that their page needs', () => {
    for (const rule of rules) {
      expect(rule.bad, rule.id).not.toEqual([]);
      expect(rule.good, rule.id).not.toEqual([]);
      expect(rule.link, rule.id).toMatch(/^https:\/\//);
      for (const text of [rule.why, rule.remedy]) expect(text, rule.id).toMatch(/^\S.*[.]$/su);
      expect(rule.severity === 'error' || rule.refusedBy === undefined, rule.id).toBe(true);
      expect(existsSync(`${folder}/${rule.id.replace('swarm/', '')}.ts`)).toBe(true);
    }
  });
});

function refusals(example: Rule['bad'][number]): string[] {
  const refused = checkExample(example, defaultRules).filter(({ refusedBy }) => refusedBy !== undefined);
  return [...new Set(refused.map((finding) => finding.rule))];
}

function rank(severity: string): number {
  return ['info', 'warning', 'error'].indexOf(severity);
}
