import { lostProperties, noticeOf } from './check/ignored-options.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/ignored-option',
  severity: 'error',
  title: 'An option that a swarm ignores',
  why:
    'The CLI prints "Ignoring unsupported options" once, exits 0, and the service runs without: build, ' +
    'cgroup_parent, cgroupns_mode, devices, domainname, external_links, ipc, links, mac_address, network_mode, pid, ' +
    'privileged, security_opt, shm_size and userns_mode; restart has a rule of its own.',
  remedy: 'Leave it out, and write what a swarm has in its place.',
  link: 'https://docs.docker.com/reference/compose-file/legacy-versions/',
  bad: [
    'services: { vpn: { image: "shop/vpn:1.4", devices: ["/dev/net/tun"] } }',
    'services: { vpn: { image: "shop/vpn:1.4", privileged: true } }',
    'services: { api: { image: "shop/api:1.4", build: . } }',
  ],
  good: [
    `services:
  vpn:
    image: shop/vpn:1.4
    cap_add: [NET_ADMIN]
    volumes: [{ type: bind, source: /dev/net/tun, target: /dev/net/tun }]`,
    'services: { api: { image: "shop/api:1.4", privileged: false } }',
  ],
  check: ({ documents, engineVersion, report }) => {
    for (const document of documents) {
      for (const { path, value, ignored } of lostProperties(document, engineVersion)) {
        const option = path[2];
        if (ignored === undefined || noticeOf(path) !== 'unsupported' || option === 'restart') continue;
        if (asksNothing(value)) continue;
        report({
          document,
          path,
          message: 'has no effect in a swarm; the CLI prints it as ignored',
          remedy: ignored,
        });
      }
    }
  },
});

/** What asks for the state there is without it. */
function asksNothing(value: unknown): boolean {
  return value === false || value === '' || value === null || (Array.isArray(value) && value.length === 0);
}
