import type { Stack } from '../core/stack.js';
import type { Finding } from '../spec/finding.js';
import type { RenderedEntry } from './render.js';

const STACK_NAME = /^[a-z0-9][a-z0-9_-]*$/;
const SERVICE_NAME = /^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$/;
// What a DNS label holds, and what an engine takes as a service's name (https://docs.docker.com/reference/cli/docker/service/create/).
const LONGEST = 63;

/** Whether the names of a stack and its entries are ones that Docker and DNS take, and whether each is used once. */
export function checkNames(stack: Stack, entries: readonly RenderedEntry[]): Finding[] {
  return [
    ...checkStackName(stack),
    ...entries.flatMap((entry) => checkEntryName(stack, entry)),
    ...clashes(entries),
  ];
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

function checkEntryName(stack: Stack, entry: RenderedEntry): Finding[] {
  if (entry.section !== 'services') return [];
  const place = {
    severity: 'error',
    construct: entry.construct,
    path: `services.${entry.key}`,
    refusedBy: 'engine',
  } as const;
  const full = `${stack.stackName}_${entry.key}`;
  if (!SERVICE_NAME.test(entry.key)) {
    return [
      {
        ...place,
        rule: 'stackwright/service-name',
        message: `the service name ${JSON.stringify(entry.key)} is not one that an engine takes.`,
        remedy:
          'Use letters, digits, - and _, starting and ending with a letter or digit; serviceName sets it apart from the id.',
      },
    ];
  }
  if (full.length > LONGEST) {
    return [
      {
        ...place,
        rule: 'stackwright/service-name',
        message: `the service is called ${full} in the swarm, ${full.length} characters; an engine takes ${LONGEST}.`,
        remedy: `Shorten the stack name or the service name by ${full.length - LONGEST} characters.`,
      },
    ];
  }
  return [];
}

function clashes(entries: readonly RenderedEntry[]): Finding[] {
  const owners = new Map<string, RenderedEntry>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.external || entry.element.overlays !== undefined || isSecondOfItsId(entry)) continue;
    const path = `${entry.section}.${entry.key}`;
    const first = owners.get(path);
    if (first === undefined) owners.set(path, entry);
    else {
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
