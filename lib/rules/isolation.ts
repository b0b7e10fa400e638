import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/isolation',
  severity: 'error',
  title: 'An isolation that no engine knows',
  why: 'Windows nodes know default, process and hyperv; an engine takes any other word for default, without a word.',
  remedy: 'Write isolation: process or hyperv, or leave it out.',
  link: 'https://docs.docker.com/reference/compose-file/services/#isolation',
  bad: ['services: { api: { image: "shop/api:1.4", isolation: strict } }'],
  good: ['services: { api: { image: "shop/api:1.4", isolation: hyperv } }'],
  looksAt: ['isolation'],
  checkService: ({ path, spec }, { report }) => {
    const isolation = textOf(spec['isolation']) ?? '';
    if (/^(?:default|process|hyperv)?$/i.test(isolation)) return;
    report({
      path: [...path, 'isolation'],
      message: `is ${JSON.stringify(isolation)}, which an engine takes for default`,
    });
  },
});
