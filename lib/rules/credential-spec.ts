import { fieldsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/credential-spec',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A credential spec from two places',
  why: 'A credential spec comes from a config, a file or the registry; the CLI ends when two are named.',
  remedy: 'Keep one of config, file and registry.',
  link: 'https://docs.docker.com/reference/compose-file/services/#credential_spec',
  bad: ['services: { api: { image: "shop/api:1.4", credential_spec: { file: api.json, registry: api } } }'],
  good: ['services: { api: { image: "shop/api:1.4", credential_spec: { file: api.json } } }'],
  looksAt: ['credential_spec'],
  checkService: ({ path, spec }, { report }) => {
    const credentials = fieldsOf(spec['credential_spec']);
    const named = ['config', 'file', 'registry'].filter((key) => (textOf(credentials[key]) ?? '') !== '');
    if (named.length < 2) return;
    report({
      path: [...path, 'credential_spec'],
      message: `names ${named.join(' and ')}; \`docker stack deploy\` refuses more than one`,
    });
  },
});
