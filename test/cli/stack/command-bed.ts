import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { FakeSwarm } from '../fake-swarm.js';
import { runCommand, useFakeSwarm } from '../run-command.js';

/** What a command finds: a swarm, and a stack file that needs the variable TOKEN. */
export interface CommandBed {
  /** A swarm of its own for each test. */
  readonly swarm: FakeSwarm;
  /** Where files can be put. */
  readonly directory: string;
  /** A stack file with the service `web`. */
  readonly file: string;
}

/** Runs `stackwright`. */
export const sw = (...args: string[]) => runCommand('stackwright', args);

/** Makes the bed for the tests of a file, which mocks `run-process.js` by itself. */
export function commandBed(): CommandBed {
  const directory = mkdtempSync(join(tmpdir(), 'stackwright-cli-'));
  const file = join(directory, 'docker-stack.yml');
  // The commands look for an assembly in ./out: here is none, whatever the checkout holds.
  const emptyDirectory = mkdtempSync(join(tmpdir(), 'stackwright-cli-'));
  const checkout = process.cwd();
  let swarm = useFakeSwarm();

  beforeAll(() => {
    process.chdir(emptyDirectory);
    writeFileSync(
      file,
      'services:\n  web:\n    image: web:1\n    environment: { TOKEN: "${TOKEN:?the token}" }\n',
    );
  });
  beforeEach(() => {
    swarm = useFakeSwarm();
  });
  afterAll(() => {
    process.chdir(checkout);
    for (const each of [directory, emptyDirectory]) rmSync(each, { recursive: true });
  });
  return {
    directory,
    file,
    get swarm() {
      return swarm;
    },
  };
}
