import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageJson } from '../../lib/cli/init/package-json.js';
import { openBalena } from '../../lib/cli/open-balena/program.js';
import { stackwright } from '../../lib/cli/stackwright-program.js';
import { type CodeBlock, codeBlocks } from '../support/code-blocks.js';

const text = readFileSync('README.md', 'utf8');
const blocks = codeBlocks('README.md');
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const templateScripts = (
  JSON.parse(packageJson({ name: 'shop', template: 'web', library: '*' })) as {
    scripts: Record<string, string>;
  }
).scripts;

/** The commands of a script, and of a workflow. */
function commandsOf({ language, text: shown }: CodeBlock): string[] {
  const lines = language === 'sh' ? shown.split('\n') : runsOf(parse(shown));
  return lines
    .flatMap((line) => line.replace(/ +#.*|[()]/g, '').split(/ && | \| /))
    .filter((line) => line !== '');
}

function runsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'run' && typeof inner === 'string' ? inner.split('\n') : runsOf(inner),
  );
}

/** Has a program read a command line and do nothing. */
async function understands(line: string): Promise<void> {
  const [name, ...words] = line.replace(/^npx /, '').split(' ');
  const program = name === 'open-balena' ? openBalena() : stackwright();
  silence(program);
  await program.parseAsync(words, { from: 'user' });
}

function silence(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  if (command.commands.length === 0) command.action(() => {});
  for (const each of command.commands) silence(each);
}

describe('the blocks of the README', () => {
  it('are all of a kind that a test runs', () => {
    const fences = text.match(/^```.*$/gm) ?? [];
    expect(fences.length).toBe(2 * blocks.length);
    for (const [index, { language, name }] of blocks.entries()) {
      const isOutput = blocks[index - 1]?.name === 'run' || name === 'nearest-match';
      expect(language === 'text').toBe(isOutput);
      expect(['ts', 'yaml', 'sh', 'text', 'json', 'mermaid']).toContain(language);
      if (['ts', 'yaml'].includes(language)) expect(name).toMatch(/\.(ts|ya?ml)$/);
    }
  });

  it.each(of('sh', 'yaml').flatMap((block) => commandsOf(block).map((line) => [line])))(
    '%s',
    async (line) => {
      const [first = '', second = '', third = ''] = line.split(' ');
      if (['npx', 'stackwright', 'open-balena'].includes(first)) await understands(line);
      else if (first === 'npm')
        expect(['ci', 'install', 'test', ...Object.keys({ ...scripts, ...templateScripts })]).toContain(
          second === 'run' ? third : second,
        );
      else expect(['cd', 'sed', 'sh', 'docker', 'git', 'gh', 'tee']).toContain(first);
    },
  );

  it.each(of('json').map(({ text: shown }) => [shown]))('JSON', (shown) => {
    expect(() => JSON.parse(shown)).not.toThrow();
  });

  it.each(
    of('ts', 'yaml')
      .filter(({ name = '' }) => name.startsWith('apps/'))
      .map(({ name = '', text: shown }) => [name, shown]),
  )('%s is shown as it is', (name, shown) => {
    expect(existsSync(name)).toBe(true);
    expect(readFileSync(name, 'utf8')).toContain(shown);
  });
});

describe('the tables of commands', () => {
  const names = (program: Command, prefix = ''): string[] =>
    program
      .createHelp()
      .visibleCommands(program)
      .filter((command) => command.name() !== 'help')
      .flatMap((command) =>
        command.commands.length > 0 ? names(command, `${command.name()} `) : [prefix + command.name()],
      );

  it.each(names(stackwright()))('have stackwright %s', (name) => {
    expect(text).toMatch(new RegExp(`^\\|.*\`(stackwright )?${name}\\b`, 'm'));
  });

  it.each(names(openBalena()))('have open-balena %s', (name) => {
    expect(text).toMatch(new RegExp(`^\\|.*\`(open-balena )?${name}\\b`, 'm'));
  });
});
