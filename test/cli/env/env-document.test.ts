import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { envAssignment } from '../../../lib/cli/env/assignment.js';
import { EnvDocument } from '../../../lib/cli/env/env-document.js';
import { readEnv, writeEnv } from '../../../lib/cli/env/env-store.js';

const directory = mkdtempSync(join(tmpdir(), 'stackwright-store-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('a document', () => {
  test('keeps comments, order, blank lines and what is not told to change', () => {
    const text = '# head\n\nexport A = one # note\nB="two $A ${C:-three}"\n  D: \'f\'\nE=\n# end';
    const document = EnvDocument.parse(text);
    expect(document.values()).toEqual({ A: 'one', B: 'two one three', D: 'f', E: '' });
    expect(document.toString()).toBe(text);
    expect(document.set('A', 'one')).toBe(false);
    expect(document.set('D', 'g h')).toBe(true);
    document.set('F', 'new', 'what it is');
    expect(document.toString()).toBe(
      '# head\n\nexport A = one # note\nB="two $A ${C:-three}"\nD=\'g h\'\nE=\n# end\n\n# what it is\nF=new\n',
    );
  });

  test('replaces a value in two lines whole, and the last of several', () => {
    const document = EnvDocument.parse(`X=1\n${envAssignment('X', "'`")}\nY=2\n`);
    expect(document.get('X')).toBe("'`");
    document.set('X', 'z');
    expect(document.toString()).toBe('X=1\nX=z\nY=2\n');
    const open = EnvDocument.parse('A=1');
    open.set('B', '2');
    expect(open.toString()).toBe('A=1\nB=2\n');
  });

  test('reads what docker compose reads', () => {
    const read = (text: string) =>
      EnvDocument.parse(text, (name) => (name === 'HOME' ? '/root' : undefined)).get('X');
    expect(read('X="a\\tb\\n\\q"')).toBe('a\tb\n\\q');
    expect(read("X='a\\nb\\'c'")).toBe("a\\nb'c");
    expect(read('X=$HOME/x')).toBe('/root/x');
    expect(read('X=${NO:-d} ${NO-e} ${HOME:+yes} ${NO:+no} ${NO} $$')).toBe('d e yes   $');
    expect(read('\uFEFFX=1')).toBe('1');
    expect(read('X=a#b # c')).toBe('a#b');
  });

  test.each([['X\n'], ['1X=2\n'], ['A B=1\n']])('%j is no variable', (text) => {
    expect(() => EnvDocument.parse(`# ok\n${text}`)).toThrow(/neither NAME=value nor a comment/);
  });

  test('what no environment can hold is refused', () => {
    expect(() => envAssignment('A', 'x\0')).toThrow(/NUL/);
    expect(() => envAssignment('A', '\ud800')).toThrow(/half a unicode character/);
    expect(() => envAssignment('a b', '')).toThrow(/no variable name/);
  });
});

describe('a file', () => {
  const path = join(directory, '.env');

  test('is made for its owner alone, and kept as it was before each change', () => {
    expect(readEnv(path).toString()).toBe('');
    const first = EnvDocument.parse('A=1\n');
    expect(writeEnv(path, first)).toEqual({ changed: true });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(writeEnv(path, first)).toEqual({ changed: false });
    const second = readEnv(path);
    second.set('A', '2');
    const { backup } = writeEnv(path, second);
    second.set('A', '3');
    const again = writeEnv(path, second);
    expect(readFileSync(backup ?? '', 'utf8')).toBe('A=1\n');
    expect(readFileSync(again.backup ?? '', 'utf8')).toBe('A=2\n');
    expect(backup).not.toBe(again.backup);
  });

  test('that cannot be read or written is said to be so', () => {
    expect(() => readEnv(directory)).toThrow(/cannot be read \(EISDIR\)/);
    const nowhere = join(directory, 'none', '.env');
    expect(() => writeEnv(nowhere, EnvDocument.parse('A=1\n'))).toThrow(
      /cannot be written \(ENOENT\); it is as it was/,
    );
    expect(existsSync(nowhere)).toBe(false);
    writeFileSync(path, 'A="x\n');
    expect(() => readEnv(path)).toThrow(/\.env:1 opens a quote/);
  });
});
