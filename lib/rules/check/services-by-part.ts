import type { Fields } from '../../spec/read-values.js';
import type { ServicePart } from './rule.js';
import type { ServiceFacts } from './service-facts.js';

const deploy = 'deploy.';

/** The services of a stack by what they have: most rules look at a part that few services have. */
export class ServicesByPart {
  private readonly services: readonly ServiceFacts[];
  private readonly known = new Map<string, readonly ServiceFacts[]>();

  constructor(services: readonly ServiceFacts[]) {
    this.services = services;
  }

  /** The services that have one of the parts, in the order of the model; all of them where no part is named. */
  having(parts: readonly ServicePart[] | undefined): readonly ServiceFacts[] {
    if (parts === undefined) return this.services;
    const key = parts.join(' ');
    const found = this.known.get(key) ?? this.select(parts);
    this.known.set(key, found);
    return found;
  }

  private select(parts: readonly ServicePart[]): readonly ServiceFacts[] {
    const own = parts.filter((part) => !part.startsWith(deploy));
    const below = parts.filter((part) => part.startsWith(deploy)).map((part) => part.slice(deploy.length));
    return this.services.filter((service) => hasOne(service.spec, own) || hasOne(service.deploy.spec, below));
  }
}

function hasOne(fields: Fields, keys: readonly string[]): boolean {
  for (const key of keys) if (fields[key] !== undefined) return true;
  return false;
}
