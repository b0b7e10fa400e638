import { fieldsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/mount-propagation',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A mount propagation that no engine knows',
  why: 'An engine knows private, rprivate, shared, rshared, slave and rslave, and refuses any other word.',
  remedy:
    'Write propagation: rslave to see mounts made later on the node, rshared to share both ways, or leave it out.',
  link: 'https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation',
  bad: [
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: bind, source: /srv, target: /srv, bind: { propagation: all } }] } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: bind, source: /srv, target: /srv, bind: { propagation: rslave } }] } }',
  ],
  looksAt: ['volumes'],
  checkService: ({ mounts }, { report }) => {
    for (const mount of mounts) {
      if (mount.type !== 'bind' && mount.type !== 'npipe') continue;
      const propagation = textOf(fieldsOf(mount.spec['bind'])['propagation']) ?? '';
      if (/^(?:r?(?:private|shared|slave))?$/i.test(propagation)) continue;
      report({
        path: [...mount.path, 'bind', 'propagation'],
        message: `is ${JSON.stringify(propagation)}; an engine refuses it ("invalid MountPropagation")`,
      });
    }
  },
});
