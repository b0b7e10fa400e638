import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { diffStacks, type ServiceDiff, type StackState } from '../../lib/diff/index.js';
import { loadDeploySet } from '../../lib/spec/load/index.js';
import type { Change } from '../swarm/diff/change.js';
import { allChanges } from '../swarm/diff/changes.js';

// What a real engine did with every change, by the ids of its tasks: see test/swarm/diff.
const table = readFileSync(join(import.meta.dirname, '../swarm/diff/effects.tsv'), 'utf8')
  .trim()
  .split('\n');
const engineVersion = /engine ([\d.]+)/.exec(table[0] ?? '')?.[1] ?? '';
const seen = new Map(
  table.slice(2).map((row) => {
    const [property, change, tasks = '', , refused = ''] = row.split('\t');
    return [`${property}\t${change}`, { tasks, refused }];
  }),
);

/** What the files of the stacks hold: env files a variable, the others their name. */
function readFile(path: string): string {
  const name = basename(path);
  return name.endsWith('.env') ? 'FROM_FILE=1' : `content of ${name}`;
}

function stateOf(value: Change['from']): StackState {
  const { set } = loadDeploySet([{ file: '/stacks/stack.yml', value }], { env: {}, readFile });
  return {
    stack: 'bed',
    model: set.model,
    contentHash: (kind, key) => {
      const file = set.model[kind]?.[key]?.file;
      return file === undefined ? undefined : createHash('sha256').update(readFile(file)).digest('hex');
    },
    facts: { engineVersion, nodes: 1 },
  };
}

test('the engine did what is predicted', () => {
  let compared = 0;
  const wrong = allChanges().flatMap((change) => {
    const { tasks, refused } = seen.get(`${change.path}\t${change.tried}`) ?? {
      tasks: '',
      refused: 'not tried',
    };
    // What docker prints alike nobody can tell apart; of what is refused see test/swarm/diff.
    if (refused !== '' || change.alike || change.path === 'services.*.env_file') return [];
    // On the engine this network has another key, so that many changes fit in one stack.
    if (change.tried === 'absent → default, defined') return [];
    const diff = diffStacks(stateOf(change.from), stateOf(change.to));
    return tasks.split(', ').flatMap((word) => {
      compared++;
      const [name = '', fate = ''] = word.split(' ');
      const service = diff.services.find((each) => each.name === name);
      const fates = fatesOf(service, change);
      return fate === 'none' || fates.includes(fate)
        ? []
        : [`${change.path} ${change.tried}: ${word}, predicted ${fates.join(' or ')}`];
    });
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(250);
});

/** The fates that a prediction leaves open: no diff of files knows the nodes. */
function fatesOf(service: ServiceDiff | undefined, { prune }: Change): string[] {
  if (service === undefined) return [];
  if (service.change === 'remove') return [prune ? 'removed' : 'kept'];
  const isConditional = service.notes?.some((note) => note.startsWith('A task stays where its node'));
  return isConditional && service.tasks === 'kept' ? ['kept', 'replaced', 'removed'] : [service.tasks];
}
