import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AssemblyFile, AssemblyWriteError, writeAssembly } from 'stackwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let scratch: string;
let out: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'stackwright-test-'));
  out = join(scratch, 'out');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const assembly = (files: Record<string, string>): AssemblyFile[] => [
  ...Object.entries(files).map(([path, content]) => ({ path, content })),
  {
    path: 'manifest.json',
    content: JSON.stringify({
      deploySets: [],
      files: Object.fromEntries(Object.keys(files).map((path) => [path, 'x'])),
    }),
  },
];
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

describe('writeAssembly', () => {
  it('makes the directory, its parents and programs that can run', () => {
    writeAssembly(join(scratch, 'a/b/out'), [
      { path: 'scripts/build.sh', content: '#!/bin/sh\n', executable: true },
    ]);
    expect(statSync(join(scratch, 'a/b/out/scripts/build.sh')).mode & 0o111).toBe(0o111);
    expect(readdirSync(join(scratch, 'a/b'))).toEqual(['out']);
  });

  it('replaces what it wrote before, removes what is no longer part of it, and leaves the rest alone', () => {
    writeAssembly(
      out,
      assembly({ 'docker-stack.yml': 'one', 'configs/old': 'x', 'images/a/Dockerfile': 'FROM a' }),
    );
    writeFileSync(join(out, 'notes.txt'), 'mine');
    writeFileSync(join(out, 'images/mine'), 'mine');
    writeAssembly(out, assembly({ 'docker-stack.yml': 'two' }));
    expect(read('docker-stack.yml')).toBe('two');
    expect(readdirSync(out).sort()).toEqual(['docker-stack.yml', 'images', 'manifest.json', 'notes.txt']);
    expect(readdirSync(join(out, 'images'))).toEqual(['mine']);
    expect(readdirSync(scratch)).toEqual(['out']);
  });

  it('leaves a file as it is that is there as it should be', () => {
    const script = (executable: boolean): AssemblyFile[] => [
      { path: 'build.sh', content: '#!/bin/sh\n', executable },
      ...assembly({ 'a.yml': 'a' }),
    ];
    const identity = (path: string): bigint => statSync(join(out, path), { bigint: true }).ino;
    writeAssembly(out, script(false));
    const [before, manifest] = [identity('a.yml'), identity('manifest.json')];
    writeAssembly(out, script(true));
    expect([identity('a.yml'), identity('manifest.json')]).toEqual([before, manifest]);
    expect(statSync(join(out, 'build.sh')).mode & 0o111).toBe(0o111);
    writeFileSync(join(out, 'a.yml'), 'b');
    writeAssembly(out, script(true));
    expect(read('a.yml')).toBe('a');
    expect(readdirSync(out).sort()).toEqual(['a.yml', 'build.sh', 'manifest.json']);
  });

  it('refuses to overwrite a file that it did not write, and changes nothing', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'docker-stack.yml'), 'mine');
    expect(() => writeAssembly(out, assembly({ 'a.yml': 'a', 'docker-stack.yml': 'two' }))).toThrow(
      AssemblyWriteError,
    );
    expect(() => writeAssembly(out, assembly({ 'docker-stack.yml': 'two' }))).toThrow(
      'docker-stack.yml is in the out directory already',
    );
    expect(readdirSync(out)).toEqual(['docker-stack.yml']);
    expect(read('docker-stack.yml')).toBe('mine');
  });

  it('puts everything back when a file cannot be written', () => {
    writeAssembly(out, assembly({ 'a.yml': 'one', 'b.yml': 'one' }));
    mkdirSync(join(out, 'c'));
    writeFileSync(join(out, 'c/mine'), 'mine');
    // c is a directory with a file of somebody else's in it, so a file cannot take its place.
    expect(() => writeAssembly(out, assembly({ 'a.yml': 'two', 'b.yml': 'two', 'c/mine/d': 'x' }))).toThrow(
      /cannot be written/,
    );
    expect([read('a.yml'), read('b.yml'), read('c/mine')]).toEqual(['one', 'one', 'mine']);
    expect(readdirSync(scratch)).toEqual(['out']);
  });

  it('replaces a link instead of writing through it', () => {
    writeFileSync(join(scratch, 'victim'), 'precious');
    writeAssembly(out, assembly({ 'a.yml': 'one' }));
    rmSync(join(out, 'a.yml'));
    symlinkSync(join(scratch, 'victim'), join(out, 'a.yml'));
    writeAssembly(out, assembly({ 'a.yml': 'two' }));
    expect(readFileSync(join(scratch, 'victim'), 'utf8')).toBe('precious');
    expect(read('a.yml')).toBe('two');
  });

  it('trusts no manifest that it cannot read', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{');
    expect(() => writeAssembly(out, assembly({ 'a.yml': 'a' }))).toThrow(
      'manifest.json is in the out directory already',
    );
  });

  it('deletes nothing outside the directory, whatever a manifest says', () => {
    writeFileSync(join(scratch, 'victim'), 'precious');
    mkdirSync(out);
    writeFileSync(
      join(out, 'manifest.json'),
      JSON.stringify({
        deploySets: [],
        files: { '../victim': 'x', [join(scratch, 'victim')]: 'x', '..': 'x' },
      }),
    );
    writeAssembly(out, assembly({ 'a.yml': 'a' }));
    expect(readFileSync(join(scratch, 'victim'), 'utf8')).toBe('precious');
    expect(readdirSync(out).sort()).toEqual(['a.yml', 'manifest.json']);
  });

  it("leaves another program's manifest.json alone", () => {
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{"name":"a web app","files":{"a.yml":"x"}}');
    expect(() => writeAssembly(out, assembly({ 'a.yml': 'a' }))).toThrow(
      'manifest.json is in the out directory',
    );
    expect(readdirSync(out)).toEqual(['manifest.json']);
  });

  it('writes through a link to a directory, also one that is still to be made', () => {
    for (const name of ['there', 'later']) {
      if (name === 'there') mkdirSync(join(scratch, name));
      symlinkSync(name, join(scratch, `to-${name}`));
      writeAssembly(join(scratch, `to-${name}`), assembly({ 'a.yml': name }));
      writeAssembly(join(scratch, `to-${name}`), assembly({ 'a.yml': `${name} again` }));
      expect(readFileSync(join(scratch, name, 'a.yml'), 'utf8')).toBe(`${name} again`);
      expect(readdirSync(join(scratch, name)).sort()).toEqual(['a.yml', 'manifest.json']);
    }
  });

  it('says that a file is in the place of the directory', () => {
    writeFileSync(out, 'mine');
    expect(() => writeAssembly(out, assembly({ 'a.yml': 'a' }))).toThrow(/cannot be written \(\w+\).*--out/);
    expect(() => writeAssembly(join(out, 'sub'), assembly({ 'a.yml': 'a' }))).toThrow(AssemblyWriteError);
    expect(readdirSync(scratch)).toEqual(['out']);
  });

  it('completes what a killed synthesis left: new files without their manifest', () => {
    writeAssembly(out, assembly({ 'a.yml': 'one' }));
    writeFileSync(join(out, 'b.yml'), 'two');
    writeAssembly(out, assembly({ 'a.yml': 'two', 'b.yml': 'two' }));
    expect([read('a.yml'), read('b.yml')]).toEqual(['two', 'two']);
  });

  it('puts a file where a directory of its own was, and the other way round', () => {
    writeAssembly(out, assembly({ a: 'file', 'b/c': 'in it' }));
    writeAssembly(out, assembly({ 'a/d': 'in it', b: 'file' }));
    expect([read('a/d'), read('b')]).toEqual(['in it', 'file']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says which directory cannot be written [skipped for root, who can write anywhere]',
    () => {
      mkdirSync(join(scratch, 'closed'));
      chmodSync(join(scratch, 'closed'), 0o500);
      expect(() => writeAssembly(join(scratch, 'closed/out'), assembly({ 'a.yml': 'a' }))).toThrow(
        /closed\/out cannot be written \(EACCES\)/,
      );
      expect(existsSync(join(scratch, 'closed/out'))).toBe(false);
    },
  );
});
