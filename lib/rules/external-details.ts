import { defineRule } from './check/rule.js';

const ofNetworks = ['driver', 'driver_opts', 'attachable', 'internal', 'ipam', 'labels'];
const ofOthers = ['labels', 'driver_opts', 'template_driver', 'file'];

export default defineRule({
  id: 'swarm/external-details',
  severity: 'error',
  title: 'Options of something that exists already',
  why: 'What is external is used as it is: the CLI drops every option beside external but the name, without a word.',
  remedy: 'Leave the options out, or leave external out and let the stack create it.',
  link: 'https://docs.docker.com/reference/compose-file/networks/#external',
  bad: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { external: true, driver: overlay, attachable: true } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", networks: [back] } }
networks: { back: { external: true, name: shop-back } }`,
  ],
  check: ({ index, report }) => {
    const { networks, volumes, configs, secrets } = index;
    for (const object of [networks, volumes, configs, secrets].flatMap((all) => [...all.values()])) {
      if (!object.external) continue;
      for (const option of object.path[0] === 'networks' ? ofNetworks : ofOthers) {
        const value = object.spec[option];
        if (value === undefined || value === false || value === '' || isEmpty(value)) continue;
        report({
          path: [...object.path, option],
          message: 'is dropped, since it stands beside external: true',
        });
      }
    }
  },
});

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
