import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSet } from '../../lib/cli/diff/sides/load-set.js';
import { diffMarkdown, diffStacks, diffText, type StackState } from '../../lib/diff/index.js';

// What a reviewer reads: three changes of openBalena, in the three formats.
const directory = join(import.meta.dirname, '../../snapshots/default');
const core = ['docker-stack.yml', 'docker-stack-internal.yml'];

function state(files: readonly string[], edit: (text: string) => string = (text) => text): StackState {
  const sources = files.map((file) => ({ file, text: edit(readFileSync(join(directory, file), 'utf8')) }));
  return loadSet(
    {
      stack: 'openbalena',
      sources,
      directory,
      readFile: (path) => readFileSync(join(directory, path)),
      secrets: [],
    },
    { env: {}, directory, standIns: new Map(), label: 'openbalena' },
  );
}

/** An edit of the file that has the API. */
function replaced(text: string, from: string, to: string): string {
  return text.includes('\n  api:\n') ? text.replace(from, to) : text;
}

const changes: readonly [string, StackState][] = [
  ['image-bump', state(core, (text) => replaced(text, 'open-balena-api:37.3.4', 'open-balena-api:37.4.0'))],
  ['nfs-switched-on', state([...core, 'docker-stack-nfs.yml'])],
  [
    'alias-and-environment',
    state(core, (text) =>
      replaced(
        replaced(
          text,
          '          - api.${DNS_TLD:?set DNS_TLD}\n',
          '          - api.${DNS_TLD:?set DNS_TLD}\n          - status.${DNS_TLD:?set DNS_TLD}\n',
        ),
        '      LOG_LEVEL: ${LOG_LEVEL:-INFO}\n',
        '      LOG_LEVEL: ${LOG_LEVEL:-INFO}\n      LOG_FORMAT: json\n',
      ),
    ),
  ],
];

test.each(changes)('%s', async (name, to) => {
  const diff = diffStacks(state(core), to);
  const golden = (extension: string) => join(import.meta.dirname, 'golden', `${name}.${extension}`);
  await expect(diffText(diff)).toMatchFileSnapshot(golden('txt'));
  await expect(diffMarkdown(diff, { title: 'What the deploy does to openbalena' })).toMatchFileSnapshot(
    golden('md'),
  );
  await expect(`${JSON.stringify(diff, null, 2)}\n`).toMatchFileSnapshot(golden('json'));
});
