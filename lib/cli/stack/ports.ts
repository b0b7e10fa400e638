import { type Docker, type EngineService, listServices, STACK_LABEL } from '../../engine/index.js';
import type { Finding } from '../../spec/finding.js';
import type { StackSpec } from '../../spec/stack.generated.js';

/** Ports of a stack that services of others publish already: an engine refuses the deploy halfway. */
export async function takenPorts(docker: Docker, model: StackSpec, stack: string): Promise<Finding[]> {
  const others = (await listServices(docker)).filter((each) => each.Spec.Labels?.[STACK_LABEL] !== stack);
  const taken = new Map(
    others.flatMap((service) => portsOf(service).map((port) => [port.key, { service, ...port }])),
  );
  return Object.entries(model.services ?? {}).flatMap(([name, service]) =>
    (service?.ports ?? []).flatMap((port, index): Finding[] => {
      if (typeof port !== 'object' || port.published === undefined) return [];
      const key = `${port.published}/${port.protocol ?? 'tcp'}`;
      const holder = taken.get(key);
      // Two host-mode ports may share a number as long as they find different nodes.
      if (holder === undefined || (holder.mode === 'host' && port.mode === 'host')) return [];
      return [
        {
          rule: 'swarm/port-taken',
          severity: 'error',
          refusedBy: 'engine',
          path: `services.${name}.ports[${index}].published`,
          message: `services.${name} publishes ${key}, which the service ${holder.service.Spec.Name} holds in this swarm; an engine refuses the second.`,
          remedy: `Give it another published port, or remove ${holder.service.Spec.Name}.`,
        },
      ];
    }),
  );
}

function portsOf(service: EngineService): { key: string; mode: string }[] {
  return (service.Spec.EndpointSpec?.Ports ?? []).flatMap((port) =>
    port.PublishedPort
      ? [{ key: `${port.PublishedPort}/${port.Protocol ?? 'tcp'}`, mode: port.PublishMode ?? 'ingress' }]
      : [],
  );
}
