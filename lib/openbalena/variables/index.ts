export type { VariableName } from './table.js';
export { VARIABLE_NAMES, VARIABLES } from './table.js';
export type { ValueCheck } from './value-check.js';
export type { Feature, Variable, VariableGroup } from './variable.js';
