import type { Command, CommanderError } from 'commander';
import { EXIT } from './exit.js';
import { UserError } from './user-error.js';

/** Runs a program with the words of the command line; a user's mistake ends in one clear line, without a stack trace. */
export async function run(program: Command, argv: readonly string[] = process.argv): Promise<void> {
  overrideExit(program);
  process.stdout.off('error', endWithReader).on('error', endWithReader);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Whoever read the output, `head` for instance, has seen enough. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** A command's commands too: `images push`. */
function overrideExit(command: Command): void {
  command.exitOverride();
  for (const each of command.commands) overrideExit(each);
}

function exitCodeOf(error: unknown): number {
  if (isCommanderError(error)) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  throw error;
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && error.name === 'CommanderError';
}
