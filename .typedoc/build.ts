import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Application,
  Converter,
  DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';

/** What the pages that are no code are called; their files have names for the repository. */
const TITLES: Readonly<Record<string, string>> = { RULES: 'Rules', EFFECTS: 'What a change does' };

const here = dirname(fileURLToPath(import.meta.url));

/** Builds the site. Fails on a public symbol without a docstring, and on a link that leads nowhere. */
async function build(): Promise<void> {
  const application = await Application.bootstrap({ options: join(here, 'typedoc.json') }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? [])
      document.name = TITLES[basename(document.name)] ?? document.name;
  });
  const project = await application.convert();
  if (project === undefined) throw new Error('the sources could not be read');
  application.validate(project);
  for (const property of withoutDefault(project)) {
    application.logger.validationWarning(`${property.getFullName()} is optional and has no @default`);
  }
  if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exit(1);
  const out = application.options.getValue('out');
  await application.generateDocs(project, out);
  for (const page of pages(out)) tidy(page);
}

/** The optional properties whose docstring does not say what holds without them. */
function withoutDefault(project: ProjectReflection): DeclarationReflection[] {
  return project
    .getReflectionsByKind(ReflectionKind.Property)
    .filter((one): one is DeclarationReflection => one instanceof DeclarationReflection)
    .filter(({ flags, inheritedFrom, comment }) => {
      const says = comment?.getTag('@default') ?? comment?.getTag('@defaultValue');
      return flags.isOptional && inheritedFrom === undefined && says === undefined;
    });
}

function pages(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(directory, name));
}

/**
 * A link of the README to a folder of the repository is only its text here, because the site does not hold the folder;
 * and the README has a title of its own.
 */
function tidy(page: string): void {
  const text = readFileSync(page, 'utf8');
  const tidied = text
    .replace(/<a href="((?:\.\.\/)*media\/[^"#]+)">(.*?)<\/a>/g, (link, href: string, content: string) =>
      existsSync(resolve(dirname(page), href)) ? link : content,
    )
    .replace(/<div class="tsd-page-title">\s*<h1>Stackwright<\/h1>\s*<\/div>/, '');
  if (tidied !== text) writeFileSync(page, tidied);
}

await build();
