import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/port-number',
  severity: 'warning',
  title: 'A port that does not exist',
  why:
    'The CLI and the engine take any number in the long form of a port. A published port above 65535 is never given ' +
    'out, and the tasks of the service stay new for ever.',
  remedy: 'Write a number from 1 to 65535.',
  link: 'https://docs.docker.com/reference/compose-file/services/#ports',
  bad: [
    'services: { api: { image: "shop/api:1.4", ports: [{ target: 80, published: 80800 }] } }',
    'services: { api: { image: "shop/api:1.4", ports: [{ published: 8080 }] } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", ports: [{ target: 80, published: 8080 }] } }'],
  looksAt: ['ports'],
  checkService: ({ ports }, { report }) => {
    for (const port of ports) {
      const { target = 0, published } = port;
      if (published > 65535) {
        report({
          path: [...port.path, 'published'],
          message: `is ${published}, no port; tasks stay new for ever`,
        });
      }
      if (target < 1 || target > 65535) {
        const at = target === 0 ? port.path : [...port.path, 'target'];
        report({ path: at, message: `leads to the port ${target} of the tasks, which does not exist` });
      }
    }
  },
});
