import type { Service } from '../constructs/service.js';
import type { Volume } from '../constructs/volume.js';
import { acknowledge } from '../core/annotations.js';
import { BUILT_SERVICES } from './images.js';
import type { OpenBalenaStack } from './open-balena-stack.js';
import { type OpenBalenaServiceName, variablePrefix } from './service-names.js';
import { nfsOf } from './settings/normalize.js';

/**
 * Accepts what the rules find in this system and what cannot be otherwise, each with its reason. A finding that a
 * setting avoids is accepted only while that setting is not used.
 */
export function acknowledgeFindings(stack: OpenBalenaStack): void {
  for (const [name, service] of stack.services) acknowledgeLatest(name, service);
  acknowledgeFixedPassword(stack);
  acknowledgeTunnel(stack);
  acknowledgeDelta(stack);
  if (nfsOf(stack.settings) === undefined) acknowledgeLocalVolumes(stack);
}

function acknowledgeLatest(name: OpenBalenaServiceName, service: Service): void {
  if (!/^[^@]*:latest$|^[^:@]*$/.test(service.image.reference)) return;
  const pin = `${variablePrefix(name)}_TAG or ${variablePrefix(name)}_IMAGE pins it`;
  const reason = (BUILT_SERVICES as readonly string[]).includes(name)
    ? `The image is built from this assembly, under the name that operators know; ${pin}.`
    : `Its makers publish it under this tag; ${pin}.`;
  acknowledge(service, 'swarm/image-tag', reason);
}

function acknowledgeFixedPassword({ db, api, postgrest }: OpenBalenaStack): void {
  if (db === undefined) return;
  const reason =
    'The image of the internal database fixes user and password (docker, docker); they are public, and the database is reachable on the network of the stack alone.';
  for (const service of [db, api, postgrest]) acknowledge(service, 'swarm/plain-secret', reason);
}

function acknowledgeTunnel({ cloudflared }: OpenBalenaStack): void {
  if (cloudflared === undefined) return;
  acknowledge(
    cloudflared,
    'swarm/start-first-health',
    'The image holds the program alone, without a shell or a probe; two tunnels side by side do no harm.',
  );
}

function acknowledgeDelta({ delta }: OpenBalenaStack): void {
  acknowledge(
    delta,
    'swarm/bind-path',
    "It works in directories of the node's own engine, which an operator creates on each node that may run it.",
  );
  acknowledge(
    delta,
    'swarm/docker-socket',
    'It asks the engine of its node for images and containers, never the swarm, so a worker serves it as well.',
  );
}

function acknowledgeLocalVolumes(stack: OpenBalenaStack): void {
  for (const name of ['certs-data', 'resin-data'] as const) {
    acknowledge(
      stack.volumes[name],
      'swarm/shared-volume',
      'On one node all services share it; a swarm of several nodes is deployed with docker-stack-nfs.yml, which puts it on a server.',
    );
  }
  for (const volume of volumesOfOneTask(stack)) acknowledgeUnpinned(volume);
}

/** Accepts that a volume of one task is local to its node. */
export function acknowledgeUnpinned(volume: Volume): void {
  acknowledge(
    volume,
    'swarm/unpinned-volume',
    'On one node the task cannot move; a swarm of several nodes is deployed with docker-stack-nfs.yml, which puts the volume on a server.',
  );
}

function volumesOfOneTask({ volumes, services }: OpenBalenaStack): Volume[] {
  const owners: readonly [OpenBalenaServiceName, Volume | undefined][] = [
    ['redis', volumes['redis-data']],
    ['cert-manager', volumes['cert-manager-data']],
    ['balena-ca', volumes['pki-data']],
    ['builder', volumes['builder-storage']],
    ['delta', volumes['delta-storage']],
    ['helper', volumes['helper-storage']],
    ['db', volumes['db-data']],
    ['s3', volumes['s3-data']],
  ];
  return owners.flatMap(([name, volume]) =>
    volume !== undefined && services.get(name)?.props.replicas === 1 ? [volume] : [],
  );
}
