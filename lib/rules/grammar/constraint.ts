import { remembered } from '../../units/index.js';

/** A placement constraint as the engine reads it. */
export interface Constraint {
  /** What of a node is looked at: `node.role`. */
  readonly key: string;
  /** Whether it must be that, or must not. */
  readonly operator: '==' | '!=';
  /** What it is compared with; case does not matter. */
  readonly value: string;
}

// `iu` folds as Go's (?i) does; an engine's \s is ASCII only.
const keyPattern = /^[a-z_][a-z0-9\-_.]+$/iu;
const valuePattern = /^[a-z0-9:\-_\t\n\f\r .*()?+[\]\\^$|/]+$/iu;

/** Reads a constraint, or says why a swarm engine does not read it, in the engine's words. */
export const parseConstraint: (text: string) => Constraint | { readonly problem: string } = remembered(parse);

function parse(text: string): Constraint | { readonly problem: string } {
  const operator = text.includes('==') ? '==' : text.includes('!=') ? '!=' : undefined;
  if (operator === undefined) return { problem: 'constraint expected one operator from ==, !=' };
  const at = text.indexOf(operator);
  const key = text.slice(0, at).trim();
  if (!keyPattern.test(key)) return { problem: `key '${key}' is invalid` };
  const value = text.slice(at + operator.length).trim();
  if (!valuePattern.test(value)) return { problem: `value '${value}' is invalid` };
  return { key, operator, value };
}

const fixedKeys = new Set([
  'node.id',
  'node.hostname',
  'node.ip',
  'node.role',
  'node.platform.os',
  'node.platform.arch',
]);

/** Whether a node can have a value for the key at all. */
export function isKnownKey(key: string): boolean {
  return fixedKeys.has(key.toLowerCase()) || /^(?:node|engine)\.labels\../i.test(key);
}

/** Whether a constraint names one node, by its id or its host name. */
export function namesOneNode({ key, operator }: Constraint): boolean {
  return operator === '==' && /^node\.(?:id|hostname)$/i.test(key);
}
