import { functions } from './functions.js';
import { TemplateError } from './lex.js';
import { type Node, type Operand, type Pipe, parseTemplate, UnsupportedTemplate } from './parse.js';
import { fieldOf, isTrue, placeholders, print, type Value } from './values.js';

/**
 * Fills in a template of a service as an engine does to check it (Go's text/template over .Service, .Node and
 * .Task), or says why an engine cannot.
 *
 * @see https://pkg.go.dev/text/template
 */
export function expandTemplate(template: string): { readonly text: string } | { readonly problem: string } {
  if (!template.includes('{{')) return { text: template };
  try {
    const scope: Scope = { dot: placeholders, variables: new Map([['$', placeholders]]) };
    return { text: evaluate(parseTemplate(template), scope) };
  } catch (error) {
    if (error instanceof TemplateError) return { problem: error.message };
    if (error instanceof UnsupportedTemplate) return { text: template };
    throw error;
  }
}

interface Scope {
  readonly dot: Value;
  readonly variables: Map<string, Value>;
}

function evaluate(nodes: readonly Node[], scope: Scope): string {
  return nodes.map((node) => evaluateNode(node, scope)).join('');
}

function evaluateNode(node: Node, scope: Scope): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'action') {
    const value = evaluatePipe(node.pipe, scope);
    return node.pipe.variables.length > 0 ? '' : print(value);
  }
  const inner: Scope = { dot: scope.dot, variables: new Map(scope.variables) };
  const value = evaluatePipe(node.pipe, inner);
  if (node.kind === 'range') return range(value, node.otherwise, scope);
  if (!isTrue(value)) return evaluate(node.otherwise, inner);
  return evaluate(node.body, node.kind === 'with' ? { ...inner, dot: value } : inner);
}

/** All there is to walk over is a map without entries. */
function range(value: Value, otherwise: readonly Node[], scope: Scope): string {
  if (typeof value !== 'object' || value?.type !== 'map')
    throw new TemplateError("range can't iterate over the value");
  return evaluate(otherwise, scope);
}

function evaluatePipe(pipe: Pipe, scope: Scope): Value {
  let value: Value | undefined;
  for (const command of pipe.commands) value = evaluateCommand(command, value, scope);
  for (const name of pipe.variables) scope.variables.set(name, value ?? null);
  return value ?? null;
}

function evaluateCommand(command: readonly Operand[], piped: Value | undefined, scope: Scope): Value {
  const [first, ...rest] = command;
  if (first === undefined) throw new TemplateError('missing value for command');
  if (first.kind === 'function') {
    const args = rest.map((operand) => evaluateOperand(operand, scope));
    return call(first, piped === undefined ? args : [...args, piped]);
  }
  if (rest.length > 0 || piped !== undefined) throw new TemplateError("can't give argument to non-function");
  if (first.kind === 'literal' && first.value === null) throw new TemplateError('nil is not a command');
  return evaluateOperand(first, scope);
}

function evaluateOperand(operand: Operand, scope: Scope): Value {
  return operand.fields.reduce(fieldOf, baseOf(operand, scope));
}

function baseOf(operand: Operand, scope: Scope): Value {
  switch (operand.kind) {
    case 'literal':
      return operand.value;
    case 'dot':
      return scope.dot;
    case 'pipe':
      return evaluatePipe(operand.pipe, scope);
    case 'function':
      return call({ ...operand, fields: [] }, []);
    case 'variable': {
      const value = scope.variables.get(operand.name);
      if (value === undefined) throw new TemplateError(`undefined variable ${JSON.stringify(operand.name)}`);
      return value;
    }
  }
}

function call(operand: Extract<Operand, { name: string }>, args: readonly Value[]): Value {
  const value = functions.get(operand.name)?.(args) ?? null;
  return operand.fields.reduce(fieldOf, value);
}
