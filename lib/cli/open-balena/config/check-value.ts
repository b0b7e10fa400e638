import { VARIABLES, type Variable, type VariableName } from '../../../openbalena/index.js';

/** The table's entry of a variable, if it is one of openBalena's. */
export function variableOf(name: string): Variable | undefined {
  return Object.hasOwn(VARIABLES, name) ? VARIABLES[name as VariableName] : undefined;
}

/** What is wrong with a value, in a few words; nothing when it is right. An unknown variable takes any value. */
export function faultOf(name: string, value: string): string | undefined {
  const variable = variableOf(name);
  if (variable === undefined) return undefined;
  if (value === '') return variable.default === undefined ? 'must not be empty' : undefined;
  const { check } = variable;
  if (check !== undefined && !check.accepts(value)) return `must be ${check.must}`;
  return check === undefined && /[\0]/.test(value) ? 'must not hold a NUL character' : undefined;
}

/** What helps who is asked for a value. */
export function noteFor(name: string): string | undefined {
  const variable = variableOf(name);
  return variable?.example === undefined || variable.secret ? undefined : `for instance ${variable.example}`;
}
