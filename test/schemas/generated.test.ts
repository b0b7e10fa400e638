import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles, staleFiles } from '../../schemas/outputs.js';

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

describe('the files generated from the schemas', async () => {
  const files = await generatedFiles();

  it('are current: npm run generate would change nothing', () => {
    expect(Object.keys(files).filter((path) => path.startsWith('lib/spec/'))).toHaveLength(4);
    expect(staleFiles(files, read)).toEqual([]);
  });

  it('are named when they are not, or when they are missing', () => {
    const changed = (path: string) => (path.includes('/stack.') ? `${read(path)}// a change\n` : read(path));
    expect(staleFiles(files, changed)).toContain('lib/spec/stack.generated.ts');
    expect(staleFiles(files, changed)).not.toContain('lib/spec/compose.generated.ts');
    expect(staleFiles(files, () => undefined)).toEqual(Object.keys(files));
  });

  it('are the same bytes each time', async () => {
    expect(await generatedFiles()).toEqual(files);
  });

  it('name every type once, and leave no index signature that would accept a misspelled property', () => {
    const types = files['lib/spec/stack.generated.ts'] ?? '';
    const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(names).toContain('ServiceSpec');
    expect(names.filter((name) => /\d$/.test(name ?? ''))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const service = /interface ServiceSpec \{[\s\S]*?^\}/m.exec(types)?.[0] ?? '';
    expect(service).toContain('[extension: `x-${string}`]: unknown;');
    expect(service).not.toMatch(/^ {2}\[k: string\]/m);
  });

  it('show the defaults and pages in an editor', () => {
    const replicas = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n {2}replicas\?: number;/.exec(
      files['lib/spec/stack.generated.ts'] ?? '',
    );
    expect(replicas?.[0]).toContain('@default 1.');
    expect(replicas?.[0]).toContain('@see https://docs.docker.com/reference/compose-file/deploy/#replicas');
  });

  it('need no module at run time but node:util', () => {
    const code = files['lib/spec/validators.generated.ts'] ?? '';
    expect(code).not.toContain('require(');
    const imports = [...code.matchAll(/^import (type )?.* from '(.*)';$/gm)].filter(
      ([, type]) => type === undefined,
    );
    expect(imports.map(([, , from]) => from)).toEqual(['node:util']);
  });
});
