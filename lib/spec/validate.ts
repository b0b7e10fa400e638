import { composeProperties, stackProperties } from './properties.generated.js';
import type { PropertyNode } from './property-node.js';
import { faultsOf } from './validate/faults.js';
import type { Validator } from './validate/schema-error.js';
import { wordFault } from './validate/sentences.js';
import type { Violation } from './validate/violation.js';
import { composeErrors, stackErrors } from './validators.generated.js';

export type { Violation } from './validate/violation.js';

/**
 * Checks a stack file, one file by itself and after interpolation, against our schema of it: everything that
 * `docker stack deploy` reads, and stricter where the CLI or an engine would refuse a value later, or drop it.
 * Answers every violation, one for each fault.
 *
 * @example
 * const [violation] = validateStack({ services: { api: { image: 'nginx', ports: [{ target: 80, published: 70000 }] } } });
 * violation?.message; // services.api.ports[0].published is 70000; a port is 1 to 65535
 */
export function validateStack(value: unknown): Violation[] {
  return violations(value, stackErrors, stackProperties);
}

/** Checks a Compose file against our schema of what a standalone deployment needs. */
export function validateCompose(value: unknown): Violation[] {
  return violations(value, composeErrors, composeProperties);
}

function violations(value: unknown, validator: Validator, properties: PropertyNode): Violation[] {
  if (validator(value)) return [];
  return faultsOf(value, validator.errors ?? []).map((fault) => {
    const refusedBy = fault.note.refusedBy ?? 'cli';
    return {
      path: fault.path,
      keyword: fault.error.keyword,
      ...wordFault(fault, properties),
      ...(refusedBy !== 'none' && { refusedBy }),
    };
  });
}
