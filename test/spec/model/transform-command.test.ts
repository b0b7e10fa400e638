import { describe, expect, it } from 'vitest';
import { shellWords } from '../../../lib/spec/model/shell-words.js';
import { bothRefuse, dockerPrintsTheSame, service } from './docker-agrees.js';
import { readService } from './support.js';

describe('commands', () => {
  it('are split into words', () => {
    expect(readService(`{ command: 'sh -c "echo a b"', entrypoint: [tini, --] }`).service).toMatchObject({
      command: ['sh', '-c', 'echo a b'],
      entrypoint: ['tini', '--'],
    });
  });

  it('hide the rest of a line behind a #', () => {
    expect(shellWords('a # b c\nd e#f')).toEqual(['a', 'd', 'e#f']);
  });

  it.each([
    ['echo "a', 'a quote that is not closed'],
    ["echo 'a", 'a quote that is not closed'],
    ['echo \\', 'a backslash at its end'],
  ])('cannot be read from %j', (command, problem) => {
    expect(shellWords(command)).toBe(problem);
    expect(readService(JSON.stringify({ command })).refusals).toMatchObject([
      { path: 'services.web.command', rule: 'swarm/command-syntax' },
    ]);
  });
});

const commands = [
  'nginx -g "daemon off;"',
  '',
  '   ',
  '""',
  "a '' b",
  String.raw`a\ b c\"d "e\"f" 'g\h' "i\j"`,
  'a"b"c\'d\'e',
  'a#b #c\nd',
  '# only a comment',
  'tab\tnew\nline\r\nback',
  'é 日本 \u00a0x',
  '$HOME `x` $(y) *',
  '"a # b" c',
  'a\\\nb',
];
dockerPrintsTheSame('commands', {
  ...Object.fromEntries(
    commands.map((text) => [
      JSON.stringify(text),
      JSON.stringify({
        command: text.replaceAll('$', ''),
        entrypoint: text.replaceAll('$', ''),
        healthcheck: { test: text.replaceAll('$', '') },
      }),
    ]),
  ),
  lists: '{ command: [], entrypoint: ["a b", ""], healthcheck: { test: [NONE] } }',
});

bothRefuse('commands', {
  'open quote': service(`{ command: 'a "b' }`),
  'backslash at the end': service(String.raw`{ entrypoint: 'a \' }`),
  'a date in the list': service('{ command: [2001-12-14] }'),
  'a date as a test': service('{ healthcheck: { test: 2001-12-14 } }'),
});
