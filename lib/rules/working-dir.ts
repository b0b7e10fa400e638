import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/working-dir',
  severity: 'warning',
  title: 'A working directory that is no absolute path',
  why: 'The deploy succeeds, and nodes reject every task ("it needs to be an absolute path").',
  remedy: 'Write the path from /: working_dir: /app.',
  link: 'https://docs.docker.com/reference/compose-file/services/#working_dir',
  bad: ['services: { api: { image: "shop/api:1.4", working_dir: app } }'],
  good: ['services: { api: { image: "shop/api:1.4", working_dir: /app } }'],
  looksAt: ['working_dir'],
  checkService: ({ path, spec }, { report }) => {
    const directory = textOf(spec['working_dir']) ?? '';
    if (directory === '' || directory.startsWith('/') || /^[a-z]:[\\/]/i.test(directory)) return;
    report({
      path: [...path, 'working_dir'],
      message: `is ${JSON.stringify(directory)}; nodes reject every task`,
    });
  },
});
