import type { IConstruct } from 'constructs';
import { Annotations } from './annotations.js';

/**
 * An id that is free in the scope. A taken one is reported with both owners and replaced, so that the rest of the
 * tree can still be built and every other finding is reported with it.
 */
export function distinctId(scope: IConstruct, id: string): string {
  if (id === '') return reportEmpty(scope);
  if (scope.node.tryFindChild(id) === undefined) return id;
  const where = scope.node.path === '' ? 'the app' : scope.node.path;
  Annotations.of(scope).addError({
    rule: 'stackwright/duplicate-id',
    message: `the id ${JSON.stringify(id)} is used twice in ${where}; each construct needs an id of its own there.`,
    remedy: `Give the second ${JSON.stringify(id)} another id.`,
    path: id,
  });
  let count = 2;
  while (scope.node.tryFindChild(`${id}#${count}`) !== undefined) count += 1;
  return `${id}#${count}`;
}

function reportEmpty(scope: IConstruct): string {
  Annotations.of(scope).addError({
    rule: 'stackwright/empty-id',
    message: 'a construct has an empty id; its name comes from there.',
    remedy: 'Give it an id: new Service(stack, "web", …).',
  });
  return distinctId(scope, 'unnamed');
}
