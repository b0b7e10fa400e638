import type { Stack } from '../core/stack.js';
import {
  type AnyStackElement,
  type AssemblyAsset,
  type Section,
  StackElement,
} from '../core/stack-element.js';
import { StackFile } from '../core/stack-file.js';
import type { StackSpec } from '../spec/stack.generated.js';

const SECTIONS: readonly Section[] = ['services', 'networks', 'volumes', 'configs', 'secrets'];

/** An entry of a stack file before its parameters are resolved, and who wrote it. */
export interface RenderedEntry {
  readonly section: Section;
  readonly key: string;
  readonly file: StackFile;
  /** The path of the construct that it comes from. */
  readonly construct: string;
  readonly element: AnyStackElement;
  /** Whether it stands for an element of another stack. */
  readonly external: boolean;
}

/** The entries of a stack that are used: its services, and what a service of this stack or another refers to. */
export function usedEntries(stack: Stack, users: readonly User[] = usersIn(stack)): RenderedEntry[] {
  const used = new Set<AnyStackElement>();
  const foreign = new Map<string, RenderedEntry>();
  for (const { service, references } of users) {
    if (service.stack === stack) used.add(service);
    for (const element of references) {
      if (element.stack === stack) used.add(element);
      else if (service.stack === stack) {
        const entry = entryOf(element, element.keyIn(stack), StackFile.of(service), true);
        foreign.set(`${entry.section}.${entry.key}.${entry.file.fileName}`, entry);
      }
    }
  }
  const isUsed = (element: AnyStackElement): boolean =>
    used.has(element) || (element.overlays !== undefined && used.has(element.overlays));
  const entries = stack.node
    .findAll()
    .filter(StackElement.isStackElement)
    .filter(isUsed)
    .map((element) => entryOf(element, element.key, StackFile.of(element), false));
  return [...entries, ...foreign.values()];
}

/** A service and what it refers to. */
export interface User {
  readonly service: AnyStackElement;
  readonly references: readonly AnyStackElement[];
}

/** The services of a stack's whole app, in tree order: those of other stacks may refer to its elements. */
export function usersIn(stack: Stack): User[] {
  return stack.node.root.node
    .findAll()
    .filter(StackElement.isStackElement)
    .filter((element) => element.section === 'services')
    .map((service) => ({ service, references: service.references() }));
}

function entryOf(element: AnyStackElement, key: string, file: StackFile, external: boolean): RenderedEntry {
  return { section: element.section, key, file, construct: element.node.path, element, external };
}

/** The specs of a stack's files, parameters still as references. */
export function renderFiles(stack: Stack, entries: readonly RenderedEntry[]): Map<StackFile, StackSpec> {
  const specs = new Map<StackFile, StackSpec>();
  for (const file of stack.files) {
    const spec: StackSpec = {};
    for (const section of SECTIONS) {
      const here = entries.filter((entry) => entry.file === file && entry.section === section);
      if (here.length > 0) {
        Object.assign(spec, {
          [section]: Object.fromEntries(here.map((entry) => [entry.key, renderEntry(entry)])),
        });
      }
    }
    file.applyOverrides(spec);
    if (Object.keys(spec).length > 0) specs.set(file, spec);
  }
  return specs;
}

function renderEntry(entry: RenderedEntry): unknown {
  return entry.external ? entry.element.renderExternal() : entry.element.render();
}

/** The files that the used entries need in the assembly. */
export function assetsOf(entries: readonly RenderedEntry[]): AssemblyAsset[] {
  return entries.filter((entry) => !entry.external).flatMap((entry) => entry.element.assets());
}
