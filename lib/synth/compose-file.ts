import type { Stack } from '../core/stack.js';
import type { Section } from '../core/stack-element.js';
import type { ComposeSpec } from '../spec/compose.generated.js';
import { composeKeyOrder } from '../spec/key-order.js';
import { writeYaml } from '../spec/write.js';
import type { AssemblyFile } from './assembly-file.js';
import { composeHeader } from './header.js';
import { referencedParameters } from './referenced-parameters.js';
import type { RenderedEntry } from './render.js';
import type { Resolver } from './resolve.js';

/** The Compose file of a stack: its active deploy set on one machine. None when the stack asks for none. */
export function composeFile(
  stack: Stack,
  entries: readonly RenderedEntry[],
  resolver: Resolver,
): AssemblyFile | undefined {
  const fileName = stack.composeFileName;
  if (fileName === undefined) return undefined;
  const spec = resolver.resolve(composeSpec(stack, entries));
  const header = composeHeader(fileName, referencedParameters(spec));
  return { path: fileName, content: writeYaml(spec, { header, order: composeKeyOrder }) };
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
