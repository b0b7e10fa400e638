/**
 * The plain data of stack files and Compose files, typed by their schemas, and checks of it.
 *
 * @module stackwright/spec
 */

export type * from './compose.generated.js';
export { composeProperties, stackProperties } from './properties.generated.js';
export { childNode, type PropertyNode } from './property-node.js';
export type * from './stack.generated.js';
export { type Violation, validateCompose, validateStack } from './validate.js';
