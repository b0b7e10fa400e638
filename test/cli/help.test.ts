import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { openBalena } from '../../lib/cli/open-balena/program.js';
import { stackwright } from '../../lib/cli/stackwright-program.js';

/** What `--help` prints, what was added after it included. */
function help(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text;
}

/** Every command that does something, with its commands; not the one that only shells call. */
function commands(command: Command, words: string): [string, Command][] {
  const visible = command.createHelp().visibleCommands(command);
  return [
    [words, command] as [string, Command],
    ...visible
      .filter((each) => each.name() !== 'help')
      .flatMap((each) => commands(each, `${words} ${each.name()}`)),
  ];
}

describe.each([...commands(stackwright(), 'stackwright'), ...commands(openBalena(), 'open-balena')])(
  '%s --help',
  (words, command) => {
    it('says what the command does and shows examples that the command itself understands', () => {
      const text = help(command);
      expect(command.description()).not.toBe('');
      const examples = [...text.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) => line ?? '');
      expect(text).toMatch(/^Examples?:$/m);
      expect(examples.some((line) => line.includes(words.split(' ').at(-1) ?? ''))).toBe(true);
      for (const line of examples.filter((each) => each.startsWith(words.split(' ')[0] ?? '')))
        expect(unknownOptions(line), line).toEqual([]);
    });

    it('describes every option and argument', () => {
      for (const { flags, description } of command.options) expect(description, flags).not.toBe('');
      for (const argument of command.registeredArguments)
        expect(argument.description, argument.name()).not.toBe('');
    });
  },
);

/** The options of an example line that its command does not have. */
function unknownOptions(line: string): string[] {
  let command = line.startsWith('open-balena') ? openBalena() : stackwright();
  const unknown: string[] = [];
  for (const word of line.split(' ').slice(1)) {
    const child = command.commands.find((each) => each.name() === word);
    if (child !== undefined) command = child;
    const option = /^(--?[\w-]+)/.exec(word)?.[1];
    if (option === undefined || ['--help', '-h'].includes(option)) continue;
    if (!command.options.some(({ long, short }) => long === option || short === option)) unknown.push(word);
  }
  return unknown;
}
