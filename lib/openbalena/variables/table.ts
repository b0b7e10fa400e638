import { accessVariables, secretVariables } from './access.js';
import { generalVariables, serviceVariables } from './general.js';
import { storageVariables } from './storage.js';
import type { Variable } from './variable.js';

const table = {
  ...generalVariables,
  ...storageVariables,
  ...accessVariables,
  ...serviceVariables,
  ...secretVariables,
};

/** The name of a variable of the deployment. */
export type VariableName = keyof typeof table;

/** Every variable of the deployment, in the order in which people fill them in. */
export const VARIABLES: Readonly<Record<VariableName, Variable>> = table;

/** The names of all variables, in that order. */
export const VARIABLE_NAMES = Object.keys(table) as readonly VariableName[];
