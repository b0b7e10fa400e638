import type { Stack } from '../core/stack.js';
import type { Finding } from '../spec/finding.js';
import { formatPath } from '../spec/yaml-path.js';
import { staysInside } from './assembly-file.js';
import type { RenderedEntry } from './render.js';

const STACK_NAME = /^[a-z0-9][a-z0-9_-]*$/;
// A word of the deploy command in the header; a file in a directory would look for its configs there.
const FILE_NAME = /^[\w.][\w.-]*\.ya?ml$/;

/** Whether the names of a stack and its files are ones that docker takes, and whether each entry has a name of its own. */
export function checkNames(stack: Stack, entries: readonly RenderedEntry[]): Finding[] {
  return [...checkStackName(stack), ...checkFileNames(stack), ...clashes(entries)];
}

/** Two stacks of one name would be one stack in the swarm. */
export function checkStackNames(stacks: readonly Stack[]): Finding[] {
  const first = new Map<string, Stack>();
  return stacks.flatMap((stack) => {
    const other = first.get(stack.stackName);
    if (other === undefined) first.set(stack.stackName, stack);
    // The second of one id has been reported already.
    if (other === undefined || stack.node.id.startsWith(`${other.node.id}#`)) return [];
    return [
      {
        rule: 'stackwright/stack-name',
        severity: 'error',
        construct: stack.node.path,
        message: `${stack.node.path} and ${other.node.path} are both called ${stack.stackName}; deploying one would change the other's services.`,
        remedy: 'Give one of them another stackName.',
      },
    ];
  });
}

function checkFileNames(stack: Stack): Finding[] {
  const named = [
    ...stack.files.map(({ fileName, node }) => ({ name: fileName, construct: node.path })),
    ...(stack.composeFileName === undefined
      ? []
      : [{ name: stack.composeFileName, construct: stack.node.path }]),
  ];
  return named
    .filter(({ name }) => staysInside(name) && !FILE_NAME.test(name))
    .map(({ name, construct }) => ({
      rule: 'stackwright/file-name',
      severity: 'error',
      construct,
      path: 'fileName',
      message: `the file name ${JSON.stringify(name)} is none for a stack file: a plain name that ends in .yml or .yaml.`,
      remedy: 'Use letters, digits, ., _ and -, without a directory: docker-stack-web.yml.',
    }));
}

function checkStackName(stack: Stack): Finding[] {
  if (STACK_NAME.test(stack.stackName)) return [];
  return [
    {
      rule: 'stackwright/stack-name',
      severity: 'error',
      construct: stack.node.path,
      message: `the stack name ${JSON.stringify(stack.stackName)} is not one that docker stack deploy takes.`,
      remedy: 'Use lower-case letters, digits, - and _, starting with a letter or digit.',
      refusedBy: 'engine',
    },
  ];
}

function clashes(entries: readonly RenderedEntry[]): Finding[] {
  const owners = new Map<string, RenderedEntry>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.element.overlays !== undefined || isSecondOfItsId(entry)) continue;
    const path = formatPath([entry.section, entry.key]);
    const first = owners.get(path);
    if (first === undefined) owners.set(path, entry);
    else if (first.element !== entry.element) {
      findings.push({
        rule: 'stackwright/duplicate-name',
        severity: 'error',
        construct: entry.construct,
        path,
        message: `${entry.construct} and ${first.construct} are both ${path} in the stack; the second would overwrite the first.`,
        remedy: 'Give one of them another id.',
      });
    }
  }
  return findings;
}

/** The duplicate id has been reported already. */
function isSecondOfItsId({ element, key }: RenderedEntry): boolean {
  return element.node.id.startsWith(`${key}#`);
}
