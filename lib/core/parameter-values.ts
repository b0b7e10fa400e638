import type { Construct, IConstruct } from 'constructs';

const KEY = 'stackwright:parameter-values';

/** Gives the tree below `root` the values of its parameters. Call it before `root` has children. */
export function setParameterValues(root: Construct, values: Readonly<Record<string, string>>): void {
  root.node.setContext(KEY, values);
}

/** The values that the tree above a construct was given: variable name to value. */
export function parameterValues(construct: IConstruct): Readonly<Record<string, string>> {
  return (construct.node.tryGetContext(KEY) as Record<string, string> | undefined) ?? {};
}
