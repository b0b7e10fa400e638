import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';

const empty = { live: { networks: {}, secrets: [], configs: {} } };

export default defineRule({
  id: 'swarm/external-missing',
  severity: 'error',
  refusedBy: 'cli',
  title: 'Something external that is not there',
  why:
    'An external network, config or secret must exist before the deploy, and a network must be of the whole swarm. ' +
    'Checked when a live swarm is asked.',
  remedy: 'Create it first (docker network create --driver overlay NAME), or leave external out.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#external',
  bad: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", networks: [back] } }\nnetworks: { back: { external: true } }',
      ],
      about: empty,
    },
    {
      files: [
        'services: { api: { image: "shop/api:1.4", secrets: [token] } }\nsecrets: { token: { external: true } }',
      ],
      about: empty,
    },
    {
      files: [
        'services: { api: { image: "shop/api:1.4", networks: [back] } }\nnetworks: { back: { external: true } }',
      ],
      about: { live: { networks: { back: { scope: 'local', driver: 'bridge' } } } },
    },
  ],
  good: [
    {
      files: [
        'services: { api: { image: "shop/api:1.4", networks: [back] } }\nnetworks: { back: { external: true } }',
      ],
      about: { live: { networks: { back: { scope: 'swarm', driver: 'overlay' } } } },
    },
  ],
  check: ({ index, facts, report }) => {
    const { live } = facts;
    for (const network of index.networks.values()) {
      const name = swarmName(network, facts.stackName);
      if (!network.external || network.users.length === 0 || live?.networks === undefined) continue;
      if (/^(?:host|bridge|none|default)$|^container:/.test(name)) continue;
      const there = Object.hasOwn(live.networks, name) ? live.networks[name] : undefined;
      if (there === undefined) {
        report({ path: network.path, message: `is external, and the swarm has no network ${name}` });
      } else if (there.scope !== 'swarm') {
        report({
          path: network.path,
          message: `is external, and the network ${name} is of the scope ${there.scope}, not swarm`,
        });
      }
    }
    const names = { secrets: live?.secrets, configs: live?.configs && Object.keys(live.configs) };
    for (const kind of ['secrets', 'configs'] as const) {
      for (const object of index[kind].values()) {
        const name = swarmName(object, facts.stackName);
        if (!object.external || object.users.length === 0 || (names[kind]?.includes(name) ?? true)) continue;
        report({
          path: object.path,
          message: `is external, and the swarm has no ${kind.slice(0, -1)} ${name}`,
        });
      }
    }
  },
});
