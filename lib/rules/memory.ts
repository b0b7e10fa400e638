import { fieldsOf, textOf } from '../spec/read-values.js';
import { parseGoBytes } from '../units/index.js';
import { defineRule } from './check/rule.js';

const least = 4n * 1024n * 1024n;

export default defineRule({
  id: 'swarm/memory',
  severity: 'error',
  refusedBy: 'engine',
  title: 'Less memory than a task can have',
  why: 'An engine refuses a memory limit or reservation below 4 MiB; 0 means none is set. A bare number is bytes.',
  remedy: 'Write at least 4M, with a unit: memory: 256M.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#memory',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { resources: { limits: { memory: "256" } } } } }',
    'services: { api: { image: "shop/api:1.4", deploy: { resources: { reservations: { memory: 1M } } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { resources: { limits: { memory: 256M } } } } }'],
  looksAt: ['deploy.resources'],
  checkService: ({ deploy }, { report }) => {
    const resources = fieldsOf(deploy.spec['resources']);
    for (const kind of ['limits', 'reservations']) {
      const text = textOf(fieldsOf(resources[kind])['memory']);
      const bytes = text === undefined ? 0n : (parseGoBytes(text) ?? 0n);
      if (bytes === 0n || bytes >= least) continue;
      report({
        path: [...deploy.path, 'resources', kind, 'memory'],
        message: `is ${bytes} bytes; an engine refuses less than 4 MiB`,
      });
    }
  },
});
