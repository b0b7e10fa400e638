import type { StackSpec } from '../../spec/stack.generated.js';
import type { ObjectKind } from '../types.js';

/** The name that a network, volume, config or secret has on the swarm. */
export function nameOnSwarm(kind: ObjectKind, key: string, model: StackSpec, stack: string): string {
  const section = model[kind];
  const object = section !== undefined && Object.hasOwn(section, key) ? section[key] : undefined;
  return object?.name ?? (object?.external ? key : `${stack}_${key}`);
}
