import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkRuleExamples } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';
import { backupRule } from '../../apps/custom-construct/backup-rule.js';
import { hasDocker, inDirectory, needsDocker, stackConfig } from '../support/docker.js';
import { EXAMPLES, sourcesOf, synthesizeExample } from './examples.js';

/** The lines of a program that are neither blank nor comment. */
const linesOfCode = (text: string): string[] =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));

it('are the folders of apps/ with an app, besides openBalena', () => {
  const apps = join(import.meta.dirname, '../../apps');
  const folders = readdirSync(apps).filter((name) => existsSync(join(apps, name, 'main.ts')));
  expect(folders.filter((name) => name !== 'openbalena').sort()).toEqual([...EXAMPLES].sort());
});

describe.each(EXAMPLES)('apps/%s', (example) => {
  it('is short, says what it is about, and imports the library by its name', () => {
    for (const [name, text] of sourcesOf(example)) {
      expect(linesOfCode(text).length, name).toBeLessThan(60);
      expect(text, name).toMatch(/^\/\/ .*\.$/m);
      const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, module]) => module);
      for (const module of imported) expect(module).toMatch(/^(stackwright(\/openbalena)?|\.\/[\w-]+\.js)$/);
    }
  });

  it('synthesizes with nothing to report', async () => {
    const { findings } = await synthesizeExample(example);
    expect(findings).toEqual([]);
  });

  it.skipIf(!hasDocker)(needsDocker('is taken by docker, which drops nothing'), async () => {
    const { files, manifest } = await synthesizeExample(example);
    const env = Object.fromEntries(manifest.parameters.map(({ name }) => [name, `value-of-${name}`]));
    inDirectory(files, (directory) => {
      for (const { files: set } of manifest.deploySets) {
        const { status, stderr } = stackConfig(directory, set, env);
        expect([status, stderr]).toEqual([0, '']);
      }
    });
  });
});

describe('apps/blue-green', () => {
  it('changes the proxy alone when the other side becomes the live one', async () => {
    const textOf = async (LIVE: string) => {
      const { files } = await synthesizeExample('blue-green', { LIVE });
      return new Map(files.map(({ path, content }) => [path, String(content)]));
    };
    const [blue, green] = [await textOf('blue'), await textOf('green')];
    const changed = [...blue].filter(([path, text]) => green.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(['edge.yml', expect.stringMatching(/^configs\/proxy-routing-/), 'manifest.json']);
  });
});

describe('apps/custom-construct', () => {
  it('has a rule that finds what its examples show', () => checkRuleExamples(backupRule));
});

describe('apps/openbalena-extended', () => {
  it('adds its service in under 20 lines', () => {
    const [main = '', service = ''] = ['main.ts', 'grafana.ts'].map(
      (name) => sourcesOf('openbalena-extended').get(name) ?? '',
    );
    expect(linesOfCode(service).length).toBeLessThan(20);
    expect(linesOfCode(main)).toHaveLength(7);
  });
});
