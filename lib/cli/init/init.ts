import { readdirSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { EXIT } from '../exit.js';
import type { InitCommandOptions } from '../init-command.js';
import { UserError } from '../user-error.js';
import { askDirectory, askTemplate } from './ask.js';
import { librarySpec } from './library.js';
import { packageJson } from './package-json.js';
import { projectName } from './project-name.js';
import { isTemplate, TEMPLATES, type TemplateName, templateFiles } from './templates.js';
import { writeProject } from './write-project.js';

type Words = readonly [template: string | undefined, directory: string | undefined];

/** `stackwright init`. Answers the exit code. */
export async function initCommand(words: Words, options: InitCommandOptions): Promise<number> {
  const { template, directory } = await choose(words, options);
  const name = nameOf(options.name, directory);
  const library = librarySpec(directory, options.library);
  const files = templateFiles(template, name);
  files.set('package.json', packageJson({ name, template, library }));
  writeProject(directory, files);
  process.stdout.write(nextSteps(directory, files.size, template));
  return EXIT.done;
}

/** What the words and options say; the rest is asked for, or the default where nobody wants to be asked. */
async function choose(
  words: Words,
  options: InitCommandOptions,
): Promise<{ template: TemplateName; directory: string }> {
  // With --template, the only word that is left to say is the directory.
  const [first, second] = options.template === undefined ? words : [options.template, words[1] ?? words[0]];
  if (first !== undefined && !isTemplate(first)) throw unknownTemplate(first);
  const given = options.dir ?? second;
  const asks = options.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (first === undefined && !asks && options.yes !== true) {
    throw new UserError(`say what to start with: stackwright init minimal (or ${others('minimal')}).`);
  }
  const template = first ?? (asks ? await askTemplate() : 'minimal');
  const initial = isEmpty('.') ? '.' : template === 'openbalena' ? 'openbalena' : 'my-stack';
  const directory = given ?? (asks ? await askDirectory(initial) : '.');
  if (directory === '') throw new UserError('the directory is empty; write . for this one.');
  return { template, directory };
}

function unknownTemplate(word: string): UserError {
  return new UserError(
    `${word} is no template; there are ${Object.keys(TEMPLATES).join(', ')}. ` +
      `For a directory of that name: stackwright init minimal ${word}.`,
  );
}

function others(name: TemplateName): string {
  return Object.keys(TEMPLATES)
    .filter((each) => each !== name)
    .join(', ');
}

function nameOf(asked: string | undefined, directory: string): string {
  const name = projectName(asked ?? basename(resolve(directory)));
  if (asked === undefined || asked === name) return name;
  throw new UserError(`--name ${asked} cannot name a stack and a package; write for instance ${name}.`);
}

function isEmpty(directory: string): boolean {
  return readdirSync(directory).every((entry) => entry === '.git');
}

function nextSteps(directory: string, count: number, template: TemplateName): string {
  const way = relative('.', directory);
  return [
    `Wrote ${count} files to ${way || '.'}: ${TEMPLATES[template]}.`,
    '',
    'Next:',
    ...(way === '' ? [] : [`  cd ${way}`]),
    '  npm install',
    '  npm run synth    # writes the YAML to out/',
    '  npm test',
    '',
    'README.md says the rest.',
    '',
  ].join('\n');
}
