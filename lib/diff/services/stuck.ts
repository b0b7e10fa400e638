import type { PortSpec, ServiceSpec } from '../../spec/stack.generated.js';
import { formatPath } from '../../spec/yaml-path.js';
import type { Sides } from '../law/judge.js';
import type { Blocked, ServiceDiff } from '../types.js';
import { replicasOf } from './replicas.js';

/** Updates that never end: the new task waits for a port of the node that the old one gives up only after it. */
export function stuckUpdates(services: readonly ServiceDiff[], { from, to }: Sides): Blocked[] {
  return services.flatMap(({ name, tasks, update }): Blocked[] => {
    const [before, after] = [from.model.services?.[name], to.model.services?.[name]];
    if (tasks !== 'replaced' || update?.order !== 'start-first' || !before || !after) return [];
    const held = hostPorts(before).filter((port) => hostPorts(after).includes(port));
    if (held.length === 0) return [];
    const everywhere = replicasOf(after) === 'global';
    return [
      {
        paths: [formatPath(['services', name, 'deploy', 'update_config', 'order'])],
        kind: 'stuck',
        message: `${name} starts its new task first, and the old one holds port ${held.join(', ')} of the node: ${everywhere ? 'the update never ends' : 'without a spare node the update never ends'}.`,
        remedy: 'Write update_config.order: stop-first.',
      },
    ];
  });
}

function hostPorts({ ports }: ServiceSpec): string[] {
  return ((ports ?? []) as PortSpec[])
    .filter(({ mode, published }) => mode === 'host' && published)
    .map(({ published, protocol = 'tcp' }) => `${published}/${protocol}`);
}
