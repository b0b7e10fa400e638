import { fieldsOf, numberOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const known = new Set(
  'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'swarm/ulimit',
  severity: 'warning',
  title: 'A limit that no task can have',
  why: 'The deploy succeeds, and every task fails to start: the kernel has no such limit, or soft is above hard.',
  remedy: 'Write a limit that the kernel knows (nofile, nproc, memlock, …) with soft no higher than hard.',
  link: 'https://docs.docker.com/reference/compose-file/services/#ulimits',
  bad: [
    'services: { api: { image: "shop/api:1.4", ulimits: { files: 4096 } } }',
    'services: { api: { image: "shop/api:1.4", ulimits: { nofile: { soft: 4096, hard: 1024 } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", ulimits: { nofile: { soft: 1024, hard: 4096 } } } }'],
  looksAt: ['ulimits'],
  checkService: ({ path, spec }, { report }) => {
    for (const [name, limit] of Object.entries(fieldsOf(spec['ulimits']))) {
      const at = [...path, 'ulimits', name];
      const soft = numberOf(fieldsOf(limit)['soft']) ?? 0;
      const hard = numberOf(fieldsOf(limit)['hard']) ?? 0;
      if (!known.has(name))
        report({ path: at, message: 'is no limit that the kernel knows; no task starts' });
      else if (hard >= 0 && (soft > hard || soft < 0)) {
        report({ path: at, message: `has soft ${soft} above hard ${hard}; no task starts` });
      }
    }
  },
});
