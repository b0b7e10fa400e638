import {
  type Docker,
  type EngineNode,
  engineVersions,
  listNamed,
  listNetworks,
  listNodes,
  listVolumes,
} from '../../engine/index.js';
import type { CheckFacts, NodeFacts } from '../../rules/index.js';

/** What the rules want to know of a swarm. Volumes are those of the node that answers: docker sees no others. */
export async function liveFacts(docker: Docker, stack: string): Promise<CheckFacts> {
  const [nodes, networks, secrets, volumes] = await Promise.all([
    listNodes(docker),
    listNetworks(docker),
    listNamed(docker, 'secret'),
    listVolumes(docker, { stack }),
  ]);
  const here = await nodeName(docker, nodes);
  const oldest = engineVersions(nodes)[0];
  return {
    stackName: stack,
    ...(oldest === undefined ? {} : { engineVersion: oldest }),
    nodes: nodes.map(nodeFacts),
    live: {
      networks: Object.fromEntries(
        networks.map(({ Name, Scope, Driver }) => [Name, { scope: Scope, driver: Driver }]),
      ),
      secrets: secrets.map((secret) => secret.Name),
      volumes: volumes.map((volume) => ({
        name: volume.Name,
        node: here,
        driver: volume.Driver ?? 'local',
        options: volume.Options ?? {},
      })),
    },
  };
}

function nodeFacts(node: EngineNode): NodeFacts {
  return {
    hostname: node.Description?.Hostname ?? node.ID,
    role: node.Spec.Role ?? 'worker',
    labels: node.Spec.Labels ?? {},
    availability: node.Spec.Availability ?? 'active',
  };
}

async function nodeName(docker: Docker, nodes: readonly EngineNode[]): Promise<string> {
  const id = (await docker.text(['info', '--format', '{{.Swarm.NodeID}}'])).trim();
  return nodes.find((node) => node.ID === id)?.Description?.Hostname ?? 'this node';
}
