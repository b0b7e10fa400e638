import type { ServicePart } from './rule.js';
import type { ServiceFacts } from './service-facts.js';

const deploy = 'deploy.';

/** The services of a stack by what they have: most rules look at a part that few services have. */
export class ServicesByPart {
  private readonly services: readonly ServiceFacts[];
  private readonly known = new Map<ServicePart, readonly ServiceFacts[]>();

  constructor(services: readonly ServiceFacts[]) {
    this.services = services;
  }

  /** The services that have one of the parts, in the order of the model; all of them where no part is named. */
  having(parts: readonly ServicePart[] | undefined): readonly ServiceFacts[] {
    if (parts === undefined) return this.services;
    const found = parts.map((part) => this.withPart(part)).filter((services) => services.length > 0);
    const [first = [], ...others] = found;
    if (others.length === 0) return first;
    if (found.some((services) => services.length === this.services.length)) return this.services;
    const having = new Set(found.flat());
    return this.services.filter((service) => having.has(service));
  }

  private withPart(part: ServicePart): readonly ServiceFacts[] {
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const key = part.slice(part.startsWith(deploy) ? deploy.length : 0);
    const found = part.startsWith(deploy)
      ? this.services.filter((service) => service.deploy.spec[key] !== undefined)
      : this.services.filter((service) => service.spec[key] !== undefined);
    this.known.set(part, found);
    return found;
  }
}
