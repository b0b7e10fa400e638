import { fieldsOf, listOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { overlap, parseSubnet, type Subnet } from './grammar/subnet.js';

/** The ingress network of a swarm that was created with the default address pool. */
const ingress = {
  place: 'the ingress network (10.0.0.0/24 by default)',
  subnet: parseSubnet('10.0.0.0/24') as Subnet,
};

export default defineRule({
  id: 'swarm/overlapping-subnets',
  severity: 'warning',
  title: 'Networks with overlapping subnets',
  why:
    'An engine gives no addresses to a network that overlaps another, the ingress network among them. The deploy ' +
    'succeeds, and tasks on the network stay new for ever.',
  remedy: 'Give each network a subnet of its own, or leave ipam out and let the swarm choose.',
  link: 'https://docs.docker.com/engine/swarm/networking/#customize-a-network',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back, front] } }
networks:
  back: { ipam: { config: [{ subnet: 10.20.0.0/16 }] } }
  front: { ipam: { config: [{ subnet: 10.20.5.0/24 }] } }`,
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { ipam: { config: [{ subnet: 10.0.0.0/16 }] } } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back, front] } }
networks:
  back: { ipam: { config: [{ subnet: 10.20.4.0/24 }] } }
  front: { ipam: { config: [{ subnet: 10.20.5.0/24 }] } }`,
  ],
  check: ({ index, report }) => {
    const taken: { readonly place: string; readonly subnet: Subnet }[] = [ingress];
    for (const { key, path, spec, external, users } of index.networks.values()) {
      if (external || users.length === 0) continue;
      for (const [at, pool] of listOf(fieldsOf(spec['ipam'])['config']).entries()) {
        const text = textOf(fieldsOf(pool)['subnet']) ?? '';
        const subnet = parseSubnet(text);
        if (subnet === undefined) continue;
        const other = taken.find((one) => overlap(one.subnet, subnet));
        taken.push({ place: `networks.${key}`, subnet });
        if (other === undefined) continue;
        report({
          path: [...path, 'ipam', 'config', at, 'subnet'],
          message: `is ${text}, which overlaps ${other.place}; tasks on it stay new for ever`,
        });
      }
    }
  },
});
