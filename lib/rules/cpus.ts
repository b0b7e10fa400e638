import { fieldsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { parseCpus } from './grammar/cpus.js';

export default defineRule({
  id: 'swarm/cpus',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A share of CPUs that cannot be given',
  why:
    'The CLI reads cpus as a number with nine decimals at most. An engine refuses less than a thousandth of a CPU; ' +
    '0 means none is set.',
  remedy: 'Write a number in quotes from "0.001" up: cpus: "0.5" is half a CPU.',
  link: 'https://docs.docker.com/reference/compose-file/deploy/#cpus',
  bad: [
    'services: { api: { image: "shop/api:1.4", deploy: { resources: { limits: { cpus: "0.0005" } } } } }',
    'services: { api: { image: "shop/api:1.4", deploy: { resources: { reservations: { cpus: "half" } } } } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", deploy: { resources: { limits: { cpus: "0.5" } } } } }'],
  looksAt: ['deploy.resources'],
  checkService: ({ deploy }, { report }) => {
    const resources = fieldsOf(deploy.spec['resources']);
    for (const kind of ['limits', 'reservations']) {
      const text = textOf(fieldsOf(resources[kind])['cpus']) ?? '';
      if (text === '') continue;
      const parsed = parseCpus(text);
      if ('nanoCpus' in parsed && (parsed.nanoCpus === 0n || parsed.nanoCpus >= 1_000_000n)) continue;
      const path = [...deploy.path, 'resources', kind, 'cpus'];
      if ('problem' in parsed) {
        report({
          path,
          message: `is ${JSON.stringify(text)}; \`docker stack deploy\` refuses it (${parsed.problem})`,
          refusedBy: 'cli',
        });
      } else {
        report({ path, message: `is ${JSON.stringify(text)}; an engine refuses less than 0.001` });
      }
    }
  },
});
