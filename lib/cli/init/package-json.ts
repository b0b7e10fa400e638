import { readFileSync } from 'node:fs';
import { OWN_PACKAGE } from '../own-package.js';
import type { TemplateName } from './templates.js';

/** What a project's `package.json` is made of. */
export interface PackageProps {
  readonly name: string;
  readonly template: TemplateName;
  /** The version, tarball or directory of this library. */
  readonly library: string;
}

/** The `package.json` of a project. Its tools are those that this version of the library is tested with. */
export function packageJson({ name, template, library }: PackageProps): string {
  const own = JSON.parse(readFileSync(new URL('package.json', OWN_PACKAGE), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly engines: Readonly<Record<string, string>>;
  };
  const tools = ['typescript', 'vitest'].map((tool) => [tool, own.devDependencies[tool]]);
  const content = {
    name,
    private: true,
    type: 'module',
    engines: own.engines,
    scripts: {
      synth: 'stackwright synth',
      lint:
        template === 'openbalena' ? 'stackwright lint out --env-file example.env' : 'stackwright lint out',
      test: 'vitest run',
      diff: `stackwright diff git:HEAD:${stackFiles(template, `__snapshots__/${name}`)} ${stackFiles(template, 'out')}`,
      check: 'tsc',
    },
    dependencies: { stackwright: library },
    devDependencies: Object.fromEntries(tools),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The deploy set of a template in a directory, as diff takes it. */
function stackFiles(template: TemplateName, directory: string): string {
  const names =
    template === 'openbalena' ? ['docker-stack.yml', 'docker-stack-internal.yml'] : ['docker-stack.yml'];
  return names.map((file) => `${directory}/${file}`).join(',');
}
