import type { ServiceSpec, StackSpec } from '../../spec/stack.generated.js';
import { nameOnSwarm } from '../objects/names.js';
import { referencedKeys } from '../services/reference-changes.js';
import type { ObjectKind } from '../types.js';
import { isEmpty, type Plain } from './plain.js';
import { type KeysInForm, serviceForm } from './service-form.js';

const kinds: readonly ObjectKind[] = ['networks', 'volumes', 'configs', 'secrets'];

/**
 * Reduces a model to what an engine keeps of it, in the form in which it is read back: what a swarm does nothing with
 * is gone, defaults that the engine fills in are there, and networks, volumes, configs and secrets stand under their
 * names on the swarm, without the name of the stack before them.
 *
 * @param stack the name of the stack on the swarm
 */
export function engineForm(model: StackSpec, stack: string): StackSpec {
  const services = Object.entries(model.services ?? {}) as [string, ServiceSpec][];
  const keys: KeysInForm = (kind, key) => keyInForm(kind, key, model, stack);
  const objects = kinds.map((kind) => {
    const used = new Set(services.flatMap(([, spec]) => referencedKeys(kind, spec)));
    const declared = Object.keys(model[kind] ?? {});
    const all = kind === 'networks' || kind === 'volumes' ? [...used] : [...new Set([...declared, ...used])];
    const entries = all
      // Nobody makes an external one, and what stands in no file is not there.
      .filter((key) => used.has(key) || !specOf(model, kind, key)['external'])
      .filter((key) => key === 'default' || declared.includes(key))
      .map((key) => [keys(kind, key), objectForm(kind, key, model, stack)]);
    return [kind, Object.fromEntries(entries)];
  });
  return {
    services: Object.fromEntries(services.map(([name, spec]) => [name, serviceForm(spec, keys)])),
    ...Object.fromEntries(objects),
  } as StackSpec;
}

/** The key under which an object stands in the form of the engine. */
export function keyInForm(kind: ObjectKind, key: string, model: StackSpec, stack: string): string {
  const name = nameOnSwarm(kind, key, model, stack);
  return name.startsWith(`${stack}_`) ? name.slice(stack.length + 1) : name;
}

function objectForm(kind: ObjectKind, key: string, model: StackSpec, stack: string): Plain {
  const name = nameOnSwarm(kind, key, model, stack);
  const spec = specOf(model, kind, key);
  if (spec['external']) return { name, external: true };
  const named = name === `${stack}_${keyInForm(kind, key, model, stack)}` ? {} : { name };
  return { ...named, ...withoutDefaults(kind, spec) };
}

/** What is not kept of an object: a content is compared by its hash, and `x-` keys are nobody's. */
const dropped = new Set(['name', 'external', 'file', 'x-cluster-spec']);

function withoutDefaults(kind: ObjectKind, spec: Plain): Plain {
  const entries = Object.entries(spec).filter(
    ([key, value]) => !dropped.has(key) && !key.startsWith('x-') && !isEmpty(value),
  );
  const kept = Object.fromEntries(entries);
  if (kind !== 'networks') return kept;
  const { driver, ipam, ...rest } = kept;
  return {
    ...rest,
    ...(driver !== undefined && driver !== 'overlay' && { driver }),
    ...(ipam !== undefined && ipamForm(ipam as Plain)),
  };
}

function ipamForm({ driver, config }: Plain): { ipam?: Plain } {
  const ipam = {
    ...(driver !== undefined && driver !== 'default' && { driver }),
    ...(!isEmpty(config) && { config }),
  };
  return Object.keys(ipam).length === 0 ? {} : { ipam };
}

function specOf(model: StackSpec, kind: ObjectKind, key: string): Plain {
  const section = model[kind];
  return (section !== undefined && Object.hasOwn(section, key) ? (section[key] ?? {}) : {}) as Plain;
}
