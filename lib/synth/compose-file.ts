import type { Stack } from '../core/stack.js';
import type { Section } from '../core/stack-element.js';
import type { ComposeSpec } from '../spec/compose.generated.js';
import type { Finding } from '../spec/finding.js';
import { interpolate } from '../spec/interpolate.js';
import { composeKeyOrder } from '../spec/key-order.js';
import { validateCompose } from '../spec/validate.js';
import { writeYaml } from '../spec/write.js';
import { formatPath } from '../spec/yaml-path.js';
import type { AssemblyFile } from './assembly-file.js';
import { composeHeader } from './header.js';
import { referencedParameters } from './referenced-parameters.js';
import type { RenderedEntry } from './render.js';

/** The Compose file of a stack: its active deploy set on one machine. None when the stack asks for none. */
export function composeFile(stack: Stack, spec: ComposeSpec | undefined): AssemblyFile | undefined {
  const fileName = stack.composeFileName;
  if (fileName === undefined || spec === undefined) return undefined;
  const header = composeHeader(fileName, referencedParameters(spec));
  return { path: fileName, content: writeYaml(spec, { header, order: composeKeyOrder }) };
}

/** What our schema says of a Compose file, with values in the place of its parameters. */
export function checkCompose(
  stack: Stack,
  spec: ComposeSpec | undefined,
  values: Readonly<Record<string, string>>,
  ownerOf: (path: string) => string | undefined,
): Finding[] {
  const file = stack.composeFileName;
  if (file === undefined || spec === undefined) return [];
  return validateCompose(filled(spec, values)).map(({ path, message, remedy }) => ({
    rule: 'stackwright/compose-schema',
    severity: 'error',
    construct: ownerOf(formatPath(path)) ?? stack.node.path,
    path: formatPath(path),
    file,
    message: `${message}.`,
    remedy,
  }));
}

function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return interpolate(value, (name) => values[name]).text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, values)]));
}

/** The Compose spec of a stack, parameters still as references. */
export function composeSpec(stack: Stack, entries: readonly RenderedEntry[]): ComposeSpec {
  const active = stack.deploySets.find((set) => set.active)?.files ?? [];
  const here = active.flatMap((file) => entries.filter((entry) => entry.file === file));
  const section = (name: Section): Record<string, unknown> =>
    Object.fromEntries(
      here
        .filter((entry) => entry.section === name)
        .map(({ key, element, external }) => [
          key,
          external ? element.renderExternal() : element.renderCompose(),
        ]),
    );
  const sections = (['services', 'networks', 'volumes', 'configs', 'secrets'] as const)
    .map((name) => [name, section(name)] as const)
    .filter(([, content]) => Object.keys(content).length > 0);
  return { name: stack.stackName, ...Object.fromEntries(sections) };
}
