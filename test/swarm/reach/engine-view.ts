import { filters } from '../bed/api.js';
import type { BedNode } from '../bed/node.js';
import { waitFor } from '../bed/wait.js';

/** What an engine keeps of a stack, without what differs each time: ids, versions, times, the name of the stack. */
export async function engineView(node: BedNode, stack: string): Promise<unknown> {
  const ours = filters({ label: [`com.docker.stack.namespace=${stack}`] });
  const networks = await node.api.get<{ Id: string; Name: string }[]>('/networks');
  const names = new Map(networks.map((network) => [network.Id, network.Name]));
  const [services, own, configs, secrets] = await Promise.all([
    node.api.get<unknown[]>(`/services?${ours}`),
    allocatedNetworks(node, ours),
    node.api.get<unknown[]>(`/configs?${ours}`),
    node.api.get<unknown[]>(`/secrets?${ours}`),
  ]);
  const view = {
    services: services.map(specOf),
    networks: own,
    configs: configs.map(specOf),
    secrets: secrets.map(specOf),
  };
  const text = JSON.stringify(prune(view, names));
  return JSON.parse(text.replaceAll(`${stack}_`, 'STACK_').replaceAll(`"${stack}"`, '"STACK"'));
}

/** A swarm gives its networks driver and addresses a moment after it made them. */
function allocatedNetworks(node: BedNode, ours: string): Promise<unknown[]> {
  return waitFor(
    'the networks of a stack to be allocated',
    async () => {
      const networks = await node.api.get<{ Driver: string }[]>(`/networks?${ours}`);
      return networks.every(({ Driver }) => Driver !== '') ? networks : undefined;
    },
    { timeout: 10_000, every: 50 },
  );
}

/** Without what differs each time, or says no more than its absence: empty objects and texts. Networks by their names. */
export function prune(value: unknown, networks: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) {
    const byName = (one: unknown) => String((one as { Name?: unknown } | null)?.Name ?? '');
    return value.map((one) => prune(one, networks)).sort((a, b) => byName(a).localeCompare(byName(b)));
  }
  if (value === '' || value === null) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key, child]) => !volatile.has(key) && !isAllocated(key, child) && !isDefault(key, child))
    .map(([key, child]) => [
      key,
      key === 'Target' ? (networks.get(String(child)) ?? child) : prune(child, networks),
    ]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Whether this restart policy is the one that a service without any has. */
function isDefault(key: string, value: unknown): boolean {
  return key === 'RestartPolicy' && /^{"Condition":"any"(,"MaxAttempts":0)?}$/.test(JSON.stringify(value));
}

const volatile = new Set([
  ...['ID', 'Id', 'ConfigID', 'SecretID', 'Created', 'CreatedAt', 'UpdatedAt', 'Version'],
  'com.docker.network.driver.overlay.vxlanid_list',
]);

/** Whether the swarm itself chose this address range for a network. */
function isAllocated(key: string, value: unknown): boolean {
  return key === 'Config' && JSON.stringify(value).startsWith('[{"Subnet":"10.0.');
}

function specOf(object: unknown): unknown {
  return (object as { Spec: unknown }).Spec;
}

/** The first place at which two values differ, as `services[0].TaskTemplate.ContainerSpec.TTY`; else nothing. */
export function firstDifference(left: unknown, right: unknown, path = ''): string | undefined {
  if (left === right) return undefined;
  const [one, other] = [left ?? {}, right ?? {}];
  if (typeof one !== 'object' || typeof other !== 'object') return path;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const step = Array.isArray(left ?? right) ? `[${key}]` : path === '' ? key : `.${key}`;
    const values = [one, other].map((value) => (value as Record<string, unknown>)[key]);
    const difference = firstDifference(values[0], values[1], path + step);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
