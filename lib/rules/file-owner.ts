import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/file-owner',
  severity: 'warning',
  title: 'A config or secret owned by a name',
  why: 'uid and gid are numbers in the container; with anything else every task fails to start.',
  remedy: 'Write the number in quotes: uid: "1000".',
  link: 'https://docs.docker.com/reference/compose-file/services/#secrets',
  bad: [
    `services: { api: { image: "shop/api:1.4", secrets: [{ source: token, uid: node }] } }
secrets: { token: { external: true } }`,
  ],
  good: [
    `services: { api: { image: "shop/api:1.4", secrets: [{ source: token, uid: "1000" }] } }
secrets: { token: { external: true } }`,
  ],
  looksAt: ['configs', 'secrets'],
  checkService: ({ configs, secrets }, { report }) => {
    for (const { path, spec } of [...configs, ...secrets]) {
      for (const key of ['uid', 'gid']) {
        const owner = textOf(spec[key]) ?? '';
        if (owner === '' || /^[0-9]+$/.test(owner)) continue;
        report({ path: [...path, key], message: `is ${JSON.stringify(owner)}, no number; no task starts` });
      }
    }
  },
});
