import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkRules } from '../../lib/rules/index.js';
import { loadDeploySet } from '../../lib/spec/load/index.js';

const sources = ['docker-stack.yml', 'docker-stack-internal.yml'].map((name) => {
  const file = fileURLToPath(new URL(`fixtures/hand-written/${name}`, import.meta.url));
  return { file, text: readFileSync(file, 'utf8') };
});

/** What went wrong with such a stack on a real swarm, and the finding that would have said so beforehand. */
const faults = [
  [
    'every service has a restart condition of Compose',
    'swarm/restart-condition',
    'services.api.deploy.restart_policy.condition',
  ],
  ['… in the second file too', 'swarm/restart-condition', 'services.db.deploy.restart_policy.condition'],
  ['the second file makes the network external', 'swarm/external-overlay', 'networks.balena'],
  ['… and a volume, which is then another one', 'swarm/external-overlay', 'volumes.redis-data'],
  ['the vpn has no tun device', 'swarm/ignored-option', 'services.vpn.devices'],
  ['… and is not privileged', 'swarm/ignored-option', 'services.vpn.privileged'],
  ['AppArmor stays as it is', 'swarm/ignored-option', 'services.api.security_opt'],
  ['systemd has no /run', 'swarm/silently-ignored', 'services.vpn.tmpfs'],
  ['nothing waits for the database', 'swarm/silently-ignored', 'services.api.depends_on'],
  [
    'the password of the database is in the file',
    'swarm/plain-secret',
    'services.postgrest.environment.PGRST_DB_URI',
  ],
  ['the hash loses its dollars', 'swarm/literal-dollar', 'services.proxy.environment.DASHBOARD_AUTH'],
  ['the domain is empty where nothing sets it', 'swarm/unset-variable', 'services.proxy.environment.DNS_TLD'],
  ['the dashboard is open to the world', 'swarm/host-address', 'services.proxy.ports[1]'],
  ['the proxy sees no services from a worker', 'swarm/docker-socket', 'services.proxy.volumes[0]'],
  ['its configuration is on one machine alone', 'swarm/bind-path', 'services.proxy.volumes[1].source'],
  ['certificates differ from node to node', 'swarm/shared-volume', 'volumes.certs'],
  ['the data of the database stay on a node', 'swarm/unpinned-volume', 'volumes.db-data'],
  ['every update is an outage', 'swarm/update-policy', 'services.api.deploy'],
  ['… also where deploy is missing', 'swarm/update-policy', 'services.redis'],
  ['what runs changes without a change', 'swarm/image-tag', 'services.api.image'],
] as const;

const { set, findings } = loadDeploySet(sources, { env: {} });
const found = [...findings, ...checkRules(set)];

it('is taken by the CLI', () => {
  expect(findings.filter(({ refusedBy }) => refusedBy === 'cli')).toEqual([]);
});

it.each(faults)('%s: %s', (_, rule, path) => {
  const finding = found.find((one) => one.rule === rule && one.path === path);
  expect(finding).toBeDefined();
  expect(finding?.line).toBeGreaterThan(0);
  expect(sources.map(({ file }) => basename(file))).toContain(basename(finding?.file ?? ''));
});
