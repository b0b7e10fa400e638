import { Command } from 'commander';
import { VERSION } from '../synth/generator.js';
import { registerCompletion } from './completion-command.js';
import { registerDiff } from './diff/diff-command.js';
import { registerExplain } from './explain-command.js';
import { registerGraph } from './graph-command.js';
import { registerInit } from './init-command.js';
import { registerLint } from './lint-command.js';
import {
  registerDeploy,
  registerDestroy,
  registerDoctor,
  registerLogs,
  registerScale,
  registerStatus,
} from './stack/index.js';
import { registerSynth } from './synth-command.js';

/** The `stackwright` command. Each subcommand loads its work only when it runs. */
export function stackwright(): Command {
  const program = new Command('stackwright')
    .description('Typed constructs that synthesize Docker Swarm stacks: what synthesizes, deploys.')
    .version(VERSION)
    .showHelpAfterError('(--help shows the usage)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ stackwright synth\n  $ stackwright lint docker-stack.yml\n  $ stackwright deploy --help',
    );
  registerInit(program);
  registerSynth(program);
  registerLint(program);
  registerExplain(program);
  registerGraph(program);
  registerDiff(program);
  registerDeploy(program);
  registerDestroy(program);
  registerStatus(program);
  registerLogs(program);
  registerScale(program);
  registerDoctor(program);
  registerCompletion(program);
  return program;
}
