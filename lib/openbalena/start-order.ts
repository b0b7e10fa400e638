import type { Service } from '../constructs/service.js';
import type { Dependency } from '../constructs/service-props.js';
import type { OpenBalenaServiceName } from './service-names.js';

type Condition = NonNullable<Dependency['condition']>;

/** Which services start after which others on a single machine; a swarm starts all at once. */
const STARTS_AFTER: Partial<
  Record<OpenBalenaServiceName, Partial<Record<OpenBalenaServiceName, Condition>>>
> = {
  api: { redis: 'healthy', db: 'healthy' },
  registry: { redis: 'healthy', s3: 'started' },
  vpn: { api: 'started' },
  'cert-manager': { 'balena-ca': 'healthy' },
  ui: { api: 'started' },
  postgrest: { db: 'healthy' },
  remote: { api: 'started' },
  builder: { api: 'started' },
  delta: { api: 'started' },
  helper: { api: 'started' },
};

/** Tells each service which of the others it starts after; one that is not part of the stack is left out. */
export function setStartOrder(services: ReadonlyMap<OpenBalenaServiceName, Service>): void {
  for (const [name, service] of services) {
    const dependsOn = Object.entries(STARTS_AFTER[name] ?? {}).flatMap(([other, condition]): Dependency[] => {
      const found = services.get(other as OpenBalenaServiceName);
      return found === undefined ? [] : [{ service: found, condition }];
    });
    if (dependsOn.length > 0) service.configure({ dependsOn });
  }
}
