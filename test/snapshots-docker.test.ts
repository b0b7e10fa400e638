import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Manifest, Parameter } from 'stackwright';
import { describe, expect, it } from 'vitest';
import { loadDeploySet } from '../lib/spec/load/index.js';
import { configurations } from './openbalena/configurations.js';
import { openBalenaFromEnv } from './openbalena/openbalena.js';
import { hasDocker, needsDocker, stackConfig } from './support/docker.js';

const root = fileURLToPath(new URL('../snapshots/', import.meta.url));

/** Values for every variable; secrets as hard to carry as secrets are. */
function environmentFor(configuration: string): Record<string, string> {
  const app = openBalenaFromEnv(configurations[configuration] ?? {}).node.root;
  return Object.fromEntries(
    Parameter.allIn(app).map(({ parameterName: name, secret, value, default: fallback, example }) => [
      name,
      secret ? `a '"\`$HOME\${${name}}\` #: ${name.toLowerCase()} ` : (value ?? fallback ?? example),
    ]),
  );
}

const sets = Object.keys(configurations).flatMap((configuration) => {
  const manifest = JSON.parse(readFileSync(join(root, configuration, 'manifest.json'), 'utf8')) as Manifest;
  return manifest.deploySets.map((set) => ({ configuration, ...set }));
});

describe('the deploy sets of all snapshots', () => {
  it('are ten, and one is active in each configuration', () => {
    expect(sets).toHaveLength(10);
    const active = sets.filter((set) => set.active).map(({ configuration }) => configuration);
    expect(active).toEqual(Object.keys(configurations));
  });
});

describe.skipIf(!hasDocker)(needsDocker('docker stack config, on each deploy set'), () => {
  it.each(sets)('takes $configuration, set $name, and drops nothing', ({ configuration, files }) => {
    const directory = join(root, configuration);
    const { status, stderr } = stackConfig(directory, files, environmentFor(configuration));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(sets)('asks for what $configuration, set $name, requires', ({ configuration, files }) => {
    const { status, stderr } = stackConfig(join(root, configuration), files);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/required variable [A-Z0-9_]+ is missing a value: set [A-Z0-9_]+/);
  });

  it.each(sets)('makes of $configuration, set $name, what our reader makes', ({ configuration, files }) => {
    const directory = join(root, configuration);
    const env = environmentFor(configuration);
    const sources = files.map((file) => ({ file: join(directory, file) }));
    const { set, findings } = loadDeploySet(sources, { env });
    expect(findings).toEqual([]);
    expect(set.model).toEqual(stackConfig(directory, files, env).model);
  });
});
