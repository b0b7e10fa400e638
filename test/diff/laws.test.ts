import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { diffMarkdown, diffStacks, diffText, isEmptyDiff, type StackDiff } from '../../lib/diff/index.js';
import type { StackSpec } from '../../lib/spec/stack.generated.js';

// Thousands of pairs take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

import { canonical, models, pairs, shuffled } from './models.js';

const between = (from: StackSpec, to: StackSpec): StackDiff => diffStacks({ model: from }, { model: to });

test('a stack does not differ from itself', () => {
  fc.assert(
    fc.property(models, (model) => {
      const diff = between(model, structuredClone(model));
      expect(isEmptyDiff(diff)).toBe(true);
      expect(diff.dataAtRisk).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('nothing differs exactly when both models are the same', () => {
  let same = 0;
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const equal = canonical(from) === canonical(to);
      if (equal) same++;
      expect(isEmptyDiff(between(from, to))).toBe(equal);
    }),
    { numRuns: 2000 },
  );
  expect(same).toBeGreaterThan(100);
});

test('the order of services and of maps makes no difference', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const other = between(shuffled(from) as StackSpec, shuffled(to) as StackSpec);
      expect(canonical(other.services)).toBe(canonical(between(from, to).services));
    }),
    { numRuns: 500 },
  );
});

test('the way back changes the same places', () => {
  const mirror = { create: 'remove', remove: 'create', update: 'update', rename: 'rename', none: 'none' };
  const places = ({ services, networks, volumes }: StackDiff, back: boolean) =>
    [services, networks, volumes].flatMap((kind, index) =>
      kind.map(({ name, change, changes }) => [
        `${index} ${name} ${back ? mirror[change] : change}`,
        changes.map(({ path, from, to }) => canonical(back ? [path, to, from] : [path, from, to])).sort(),
      ]),
    );
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      expect(places(between(to, from), true)).toEqual(places(between(from, to), false));
    }),
    { numRuns: 500 },
  );
});

test('what is replaced has a cause, and what stays has none', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      for (const { change, tasks, downtime, changes, update } of between(from, to).services) {
        if (change !== 'update') continue;
        expect(changes.some(({ cause }) => cause)).toBe(tasks === 'replaced');
        expect(update !== undefined).toBe(tasks === 'replaced');
        if (downtime) expect(['replaced', 'removed']).toContain(tasks);
      }
    }),
    { numRuns: 500 },
  );
});

test('every diff can be written', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const diff = between(from, to);
      const [text, markdown] = [diffText(diff), diffMarkdown(diff)];
      expect(text.length).toBeGreaterThan(0);
      expect(markdown.length).toBeLessThanOrEqual(65_000);
      for (const { name, change } of diff.services) if (change !== 'none') expect(text).toContain(name);
    }),
    { numRuns: 300 },
  );
});
