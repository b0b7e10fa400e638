import type { Argument, Command, Option } from 'commander';
import { EXIT } from '../exit.js';
import { type Candidate, valuesFor } from './values.js';

/** Answers a shell that completes: see scripts.ts. */
export async function completeCommand(program: Command, words: readonly string[]): Promise<number> {
  const candidates = await candidatesFor(program, words);
  process.stdout.write(
    candidates
      .map(({ value, description = '' }) => `${value}\t${description}\n`.replace(/\t\n/, '\n'))
      .join(''),
  );
  return EXIT.done;
}

/** What the last of these words may become, in the order of the help. */
export async function candidatesFor(
  program: Command,
  words: readonly string[],
): Promise<readonly Candidate[]> {
  const typed = words.at(-1) ?? '';
  const place = walk(program, words.slice(0, -1));
  const found = await possible(program.name(), place, typed);
  return found.filter(({ value }) => value.startsWith(':') || value.startsWith(typed));
}

/** Where the word that is typed stands. */
interface Place {
  readonly command: Command;
  /** The words of the command that are no options and no values of them. */
  readonly operands: readonly string[];
  /** The option whose value comes next. */
  readonly pending: Option | undefined;
  /** Whether -- was there: nothing after it is an option. */
  readonly literal: boolean;
}

function walk(program: Command, before: readonly string[]): Place {
  let place: Place = { command: program, operands: [], pending: undefined, literal: false };
  for (const word of before) place = step(place, word);
  return place;
}

function step(place: Place, word: string): Place {
  const { command, operands, pending, literal } = place;
  if (pending !== undefined && !(pending.variadic && word.startsWith('-'))) {
    return pending.variadic ? place : { ...place, pending: undefined };
  }
  if (literal) return { ...place, operands: [...operands, word] };
  if (word === '--') return { ...place, literal: true, pending: undefined };
  if (word.startsWith('-')) {
    const option = command.options.find((each) => each.long === word || each.short === word);
    return { ...place, pending: option?.required || option?.optional ? option : undefined };
  }
  if (word === 'help' && operands.length === 0) return place;
  const child = operands.length === 0 ? commandNamed(command, word) : undefined;
  if (child !== undefined) return { command: child, operands: [], pending: undefined, literal };
  return { ...place, operands: [...operands, word] };
}

function commandNamed(command: Command, word: string): Command | undefined {
  return command.commands.find((each) => each.name() === word || each.aliases().includes(word));
}

async function possible(program: string, place: Place, typed: string): Promise<readonly Candidate[]> {
  const { command, operands, pending, literal } = place;
  if (pending !== undefined) return valuesFor(program, valueTaken(pending));
  const joined = /^(--[\w-]+)=/.exec(typed)?.[1];
  const option = command.options.find(({ long }) => long !== undefined && long === joined);
  if (option !== undefined && !literal) {
    const values = await valuesFor(program, valueTaken(option));
    // A path after an equals sign is left to the shell.
    return values
      .filter(({ value }) => !value.startsWith(':'))
      .map(({ value }) => ({ value: `${joined}=${value}` }));
  }
  if (!literal && typed.startsWith('-')) return optionsOf(command);
  const argument = argumentAt(command.registeredArguments, operands.length);
  const { description = '' } = argument ?? {};
  return [
    ...(operands.length === 0 ? commandsOf(command) : []),
    ...(argument === undefined
      ? []
      : await valuesFor(program, { name: argument.name(), description }, operands)),
  ];
}

function commandsOf(command: Command): Candidate[] {
  const visible = command.createHelp().visibleCommands(command);
  return visible.map((each) => ({ value: each.name(), description: each.description() }));
}

function optionsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({ value: option.long ?? option.short ?? '', description: option.description }));
}

function argumentAt(all: readonly Argument[], index: number): Argument | undefined {
  return all[index] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
}

/** What an option takes: `file` of `-c, --compose-file <file...>`. */
function valueTaken({ flags, description }: Option): { name: string; description: string } {
  return { name: /[<[]([^>\].]+)/.exec(flags)?.[1] ?? '', description };
}
