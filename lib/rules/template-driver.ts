import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/template-driver',
  severity: 'warning',
  title: 'A template driver that no node has',
  why: 'The only template driver is golang; with any other every task that uses the config or secret fails to start.',
  remedy: 'Write template_driver: golang, or leave it out.',
  link: 'https://docs.docker.com/reference/compose-file/configs/',
  bad: [
    {
      files: ['services: {}\nconfigs: { settings: { file: settings.txt, template_driver: jinja } }'],
      beside: { 'settings.txt': 'a' },
    },
  ],
  good: [
    {
      files: ['services: {}\nconfigs: { settings: { file: settings.txt, template_driver: golang } }'],
      beside: { 'settings.txt': 'a' },
    },
  ],
  check: ({ index, report }) => {
    for (const { path, spec } of [...index.configs.values(), ...index.secrets.values()]) {
      const driver = textOf(spec['template_driver']) ?? '';
      if (driver === '' || driver === 'golang') continue;
      report({
        path: [...path, 'template_driver'],
        message: `is ${JSON.stringify(driver)}; tasks that use it fail to start ("unrecognized template type")`,
      });
    }
  },
});
