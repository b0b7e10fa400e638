import { TemplateError } from './lex.js';
import { isTrue, print, type Value } from './values.js';

type TemplateFunction = (args: readonly Value[]) => Value;

/** The functions that a template of a service can call: Go's own, and `join`. */
export const functions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ['and', (args) => atLeast(1, args).find((arg) => !isTrue(arg)) ?? args.at(-1) ?? null],
  ['or', (args) => atLeast(1, args).find(isTrue) ?? args.at(-1) ?? null],
  ['not', (args) => !isTrue(exactly(1, args)[0] ?? null)],
  [
    'eq',
    (args) =>
      atLeast(2, args)
        .slice(1)
        .some((arg) => compare(args[0] ?? null, arg) === 0),
  ],
  ['ne', (args) => order(args) !== 0],
  ['lt', (args) => order(args) < 0],
  ['le', (args) => order(args) <= 0],
  ['gt', (args) => order(args) > 0],
  ['ge', (args) => order(args) >= 0],
  ['len', (args) => length(exactly(1, args)[0] ?? null)],
  ['index', index],
  ['slice', slice],
  ['print', (args) => args.map(print).join(' ')],
  ['println', (args) => `${args.map(print).join(' ')}\n`],
  ['printf', printf],
  ['html', (args) => args.map(print).join('')],
  ['js', (args) => args.map(print).join('')],
  ['urlquery', (args) => encodeURIComponent(args.map(print).join(''))],
  ['call', () => fail('error calling call: non-function')],
  ['join', join],
]);

function fail(message: string): never {
  throw new TemplateError(message);
}

function exactly(count: number, args: readonly Value[]): readonly Value[] {
  return args.length === count ? args : fail(`wrong number of args: want ${count} got ${args.length}`);
}

function atLeast(count: number, args: readonly Value[]): readonly Value[] {
  return args.length >= count
    ? args
    : fail(`wrong number of args: want at least ${count} got ${args.length}`);
}

function order(args: readonly Value[]): number {
  const [first = null, second = null] = exactly(2, args);
  return compare(first, second);
}

function compare(first: Value, second: Value): number {
  if (typeof first !== typeof second || typeof first === 'object' || typeof second === 'object') {
    fail('incompatible types for comparison');
  }
  return first === second ? 0 : first < second ? -1 : 1;
}

function length(value: Value): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'object' && value?.type === 'map') return 0;
  return fail('error calling len');
}

/** A map that lacks the key answers the empty text. */
function index(args: readonly Value[]): Value {
  const [value = null, ...keys] = atLeast(1, args);
  return keys.reduce<Value>((current, key) => {
    if (typeof current === 'object' && current?.type === 'map' && typeof key === 'string') return '';
    if (typeof current !== 'string' || typeof key !== 'number') return fail('error calling index');
    return Buffer.from(current)[key] ?? fail('index out of range');
  }, value);
}

function slice(args: readonly Value[]): Value {
  const [value = null, from = 0, to] = atLeast(1, args);
  if (typeof value !== 'string') return fail('error calling slice');
  const end = to ?? value.length;
  if (typeof from !== 'number' || typeof end !== 'number' || from < 0 || from > end || end > value.length) {
    return fail('index out of range');
  }
  return value.slice(from, end);
}

function printf(args: readonly Value[]): Value {
  const [format = null, ...values] = atLeast(1, args);
  if (typeof format !== 'string') return fail('wrong type for value; expected string');
  const rest = [...values];
  return format.replace(/%(?:%|[-+ #0-9.]*[a-zA-Z])/g, (verb) =>
    verb === '%%' ? '%' : print(rest.shift() ?? null),
  );
}

function join(args: readonly Value[]): Value {
  if (atLeast(1, args).some((arg) => typeof arg !== 'string'))
    return fail('wrong type for value; expected string');
  return args.slice(1).join(String(args[0]));
}
