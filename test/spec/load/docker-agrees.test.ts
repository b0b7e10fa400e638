import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDeploySet, loaderAccepts } from '../../../lib/spec/load/index.js';
import { isPrinted } from '../../fuzz/comparison.js';
import { dockerStackConfig, hasDocker, needsDocker } from '../../support/docker.js';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const env = { NAME: 'shop', EMPTY: '', COUNT: '3', HOME: '/home/user' };

/** What both say of the files, and whether the model is what docker prints. */
function compare(files: readonly string[], variables: Readonly<Record<string, string>>) {
  const docker = dockerStackConfig(files, variables);
  const { set, findings } = loadDeploySet(
    files.map((file) => ({ file })),
    { env: variables },
  );
  return {
    docker: docker.accepted,
    ours: loaderAccepts(findings),
    sameModel: !docker.accepted || isPrinted(set.model, docker.stdout),
    why: `${docker.stderr}${findings.map(({ message }) => message).join('\n')}`,
  };
}

describe.skipIf(!hasDocker)(needsDocker('docker says the same'), () => {
  it.each(readdirSync(fixtures))('of %s', (name) => {
    const { why, ...said } = compare([join(fixtures, name)], env);
    const accepted = !name.startsWith('refused');
    expect(said, why).toEqual({ docker: accepted, ours: accepted, sameModel: true });
  });

  it('of sets of two', () => {
    const accepted = readdirSync(fixtures).filter(
      (name) => !name.startsWith('refused') && name !== 'anchors-and-merges.yml',
    );
    for (const first of accepted) {
      for (const second of accepted) {
        const { why, ...said } = compare([join(fixtures, first), join(fixtures, second)], env);
        expect(said, `${first} ${second} ${why}`).toMatchObject({ ours: said.docker, sameModel: true });
      }
    }
  });
});

const directory = process.env['STACK_FILES'];
const needsDirectory =
  directory === undefined ? ' (skipped: set STACK_FILES to a directory of YAML files to run it)' : '';

describe.skipIf(!hasDocker || directory === undefined)(
  needsDocker(`docker says the same of other people's files${needsDirectory}`),
  () => {
    const files =
      directory === undefined ? [] : readdirSync(directory).filter((name) => /\.ya?ml$/.test(name));

    it('verdict and model', { timeout: 300_000 }, () => {
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        const { why, ...said } = compare([join(directory ?? '', name)], {});
        expect(said, `${name} ${why}`).toMatchObject({ ours: said.docker, sameModel: true });
      }
    });
  },
);
