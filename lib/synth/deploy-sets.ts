import type { DeploySet, Stack } from '../core/stack.js';
import type { StackFile } from '../core/stack-file.js';
import type { Finding } from '../spec/finding.js';

/** The deploy sets with those of their files that hold something; a set that holds nothing is left out. */
export function filledSets(stack: Stack, isFilled: (file: StackFile) => boolean): DeploySet[] {
  return stack.deploySets
    .map((set) => ({ ...set, files: set.files.filter(isFilled) }))
    .filter(({ files }) => files.length > 0);
}

/** Whether the deploy sets of a stack are told apart, hold its own files, and one of them is the active one. */
export function checkDeploySets(stack: Stack): Finding[] {
  const sets = stack.deploySets;
  const own = new Set(stack.files);
  const problem = (message: string, remedy: string): Finding => ({
    rule: 'stackwright/deploy-set',
    severity: 'error',
    construct: stack.node.path,
    message,
    remedy,
  });
  const active = sets.filter((set) => set.active).map(({ name }) => JSON.stringify(name));
  return [
    ...sets
      .filter(({ name }, index) => sets.findIndex((other) => other.name === name) !== index)
      .map(({ name }) =>
        problem(`two deploy sets are called ${JSON.stringify(name)}.`, 'Give each a name of its own.'),
      ),
    ...sets.flatMap(({ name, files }) =>
      files
        .filter((file) => !own.has(file))
        .map((file) =>
          problem(
            `the deploy set ${JSON.stringify(name)} holds ${file.fileName}, a file of another stack.`,
            'Put files of this stack into it; another stack is deployed by itself.',
          ),
        ),
    ),
    ...sets
      .filter(({ files }) => files.length === 0)
      .map(({ name }) =>
        problem(`the deploy set ${JSON.stringify(name)} has no file.`, 'Name its files, or leave it out.'),
      ),
    ...(active.length === 1
      ? []
      : [
          problem(
            active.length === 0
              ? 'no deploy set is the active one.'
              : `the deploy sets ${active.join(', ')} are all active; one is deployed with the present configuration.`,
            'Write active: true in one set.',
          ),
        ]),
  ];
}

/** A stack that holds nothing is most likely a mistake, and no file is written for it. */
export function checkFilled(stack: Stack, sets: readonly DeploySet[]): Finding[] {
  if (sets.length > 0) return [];
  return [
    {
      rule: 'stackwright/empty-stack',
      severity: 'warning',
      construct: stack.node.path,
      message: 'the stack holds no service; no file is written for it.',
      remedy: 'Add a service to it: new Service(stack, "web", { image }), or leave the stack out.',
    },
  ];
}
