import type { IConstruct } from 'constructs';

/**
 * Marks the instances of a class, so that they are known as such even when two copies of this library are loaded
 * (where `instanceof` fails).
 */
export function brand(name: string): { mark(target: object): void; has(value: unknown): boolean } {
  const symbol = Symbol.for(`stackwright.${name}`);
  return {
    mark: (target) => Object.defineProperty(target, symbol, { value: true }),
    has: (value) => typeof value === 'object' && value !== null && symbol in value,
  };
}

/** The nearest construct at or above `start` that `test` accepts. */
export function nearest<T extends IConstruct>(
  start: IConstruct,
  test: (construct: IConstruct) => construct is T,
): T | undefined {
  let here: IConstruct | undefined = start;
  while (here !== undefined) {
    if (test(here)) return here;
    here = here.node.scope;
  }
  return undefined;
}
