import { describe, expect, it } from 'vitest';
import { readServiceEnvFile } from '../../../lib/spec/model/index.js';
import { bothRefuse, dockerPrintsTheSame, service } from './docker-agrees.js';
import { readService } from './support.js';

describe('environment', () => {
  const env = { TOKEN: 'outer', PATH: '/bin' };

  it('takes variables without a value, or with an empty one, from outside', () => {
    const body = '{ environment: { TOKEN: , PATH: "", OWN: own, NOWHERE: , EMPTY: "" } }';
    expect(readService(body, { env }).service.environment).toEqual({
      TOKEN: 'outer',
      PATH: '/bin',
      OWN: 'own',
      NOWHERE: null,
      EMPTY: '',
    });
  });

  it('adds its own variables to those of the env files, and wins', () => {
    const setting = { env, beside: { 'a.env': 'A=1\nB=1\nTOKEN\n', 'b.env': 'B=2\nC=2' } };
    const body = '{ env_file: [a.env, ./b.env], environment: [C=3] }';
    expect(readService(body, setting).service.environment).toEqual({
      A: '1',
      B: '2',
      C: '3',
      TOKEN: 'outer',
    });
  });

  it('is refused when an env file is not there or cannot be read', () => {
    const { refusals } = readService('{ env_file: [a.env, b.env] }', { beside: { 'b.env': 'A=1\nB C=1' } });
    expect(refusals).toMatchObject([
      { path: 'services.web.env_file[0]', rule: 'swarm/env-file' },
      { message: 'services.web.env_file[1] names "b.env", whose line 2 has a name with a space in it' },
    ]);
  });
});

describe('env files of services', () => {
  const lookup = (name: string) => (name === 'HOME' ? '/home/mia' : undefined);

  it('keep quotes, spaces and comments that are part of a value', () => {
    expect(readServiceEnvFile('# c\n\n  A="1" # x \r\nB=\nHOME\nNOWHERE\nC==\n', lookup)).toEqual({
      variables: [
        ['A', '"1" # x '],
        ['B', ''],
        ['HOME', '/home/mia'],
        ['C', '='],
      ],
    });
  });

  it.each([
    ['=1', { problem: 'has no name in front of its =', line: 1 }],
    ['A=1\nB\t=1', { problem: 'has a name with a space in it', line: 2 }],
    [Uint8Array.of(65, 61, 255), { problem: 'is not UTF-8', line: 1 }],
    [`A=${'x'.repeat(65_534)}`, { problem: 'is longer than 65,535 bytes', line: 1 }],
  ])('are refused', (content, problem) => {
    expect(readServiceEnvFile(content, lookup)).toEqual(problem);
  });
});

const file = [
  '\ufeffFIRST=1',
  '  # comment',
  '   INDENTED=  x  ',
  '\u00a0NBSP=1',
  '\u2003EM=1',
  'QUOTED="a b"',
  "SINGLE='a'",
  'EXPORT=export x',
  'HASH=a # b',
  'EMPTY=',
  'OUTER',
  'OUTER_EMPTY=',
  'NOWHERE',
  'TWICE=1',
  'TWICE=2',
  'EQUALS=a=b',
  'CR=1\r',
  'DOLLAR=$HOME ${X} $$',
  'é=ü',
  'a.b-c=1',
  'LONG='.padEnd(65_535, 'x'),
  '',
  'LAST=1',
].join('\n');
const setting = {
  env: { OUTER: 'outer', OUTER_EMPTY: 'outer', EMPTY_OUTSIDE: '' },
  beside: { 'a.env': file, 'b.env': 'TWICE=3\nQUOTED=\nB', 'sub/c.env': 'C=1', 'empty.env': '' },
};

dockerPrintsTheSame(
  'environment',
  {
    'as a list': '{ environment: [A=1, B, C=, OUTER, OUTER_EMPTY=, EMPTY_OUTSIDE, "=x", D=a=b] }',
    'as a mapping':
      '{ environment: { A: 1, B: , C: "", OUTER: , OUTER_EMPTY: "", D: 1e6, E: 12:34:56, F: yes } }',
    'from a file': '{ env_file: a.env }',
    'from several files':
      '{ env_file: [a.env, b.env, ./sub/../sub/c.env, empty.env], environment: { A: 1, TWICE: } }',
    'from an empty file': '{ env_file: [empty.env] }',
  },
  setting,
);

bothRefuse(
  'environment',
  {
    'no such file': service('{ env_file: x.env }'),
    'an empty name of a file': service('{ env_file: "" }'),
    'a file with a wrong name': service('{ env_file: name.env }'),
    'a file with an empty name': service('{ env_file: no-name.env }'),
    'a file that is not text': service('{ env_file: [bytes.env] }'),
    'a file with a long line': service('{ env_file: [long.env] }'),
    'a file with a long last line': service('{ env_file: [last.env] }'),
  },
  {
    beside: {
      'name.env': 'A B=1',
      'no-name.env': '=1',
      'bytes.env': Uint8Array.of(65, 61, 255, 10),
      'long.env': `${'A='.padEnd(65_536, 'x')}\nB=1\n`,
      'last.env': 'A='.padEnd(65_536, 'x'),
    },
  },
);
