import { lostProperties, noticeOf } from './check/ignored-options.js';
import { defineRule } from './check/rule.js';

/** Nothing is lost where no engine acts on it in any mode. */
const harmless = new Set(['consistency']);

export default defineRule({
  id: 'swarm/silently-ignored',
  severity: 'error',
  title: 'An option that is lost without a word',
  why:
    'The CLI takes these and says nothing, and no engine ever sees them: the service-level tmpfs, ipv4_address and ' +
    'ipv6_address of a network, depends_on, create_host_path of a bind, ' +
    'mode of a tmpfs and oom_score_adj.',
  remedy: 'Leave it out, and write what a swarm has in its place.',
  link: 'https://docs.docker.com/engine/swarm/stack-deploy/',
  bad: [
    'services: { vpn: { image: "shop/vpn:1.4", tmpfs: /run } }',
    'services: { api: { image: "shop/api:1.4", networks: { default: { ipv4_address: 10.0.0.5 } } } }',
    'services: { api: { image: "shop/api:1.4", depends_on: [db] }, db: { image: "postgres:16" } }',
  ],
  good: ['services: { vpn: { image: "shop/vpn:1.4", volumes: [{ type: tmpfs, target: /run }] } }'],
  check: ({ documents, engineVersion, report }) => {
    for (const document of documents) {
      for (const { path, value, ignored } of lostProperties(document, engineVersion)) {
        if (ignored === undefined || noticeOf(path) !== 'nothing') continue;
        if (Array.isArray(value) && value.length === 0) continue;
        report({
          document,
          path,
          message: 'has no effect in a swarm, and nothing says so',
          remedy: ignored,
          ...(harmless.has(String(path.at(-1))) ? { severity: 'info' } : {}),
        });
      }
    }
  },
});
