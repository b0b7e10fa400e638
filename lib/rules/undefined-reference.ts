import { fieldsOf, textOf } from '../spec/read-values.js';
import type { YamlPath } from '../spec/yaml-path.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/undefined-reference',
  severity: 'error',
  refusedBy: 'cli',
  title: 'A service that uses what the stack does not declare',
  why:
    'Each network, volume, config and secret of a service needs an entry at the top level. `docker stack config` ' +
    'lets it pass; `docker stack deploy` ends, after it created the networks.',
  remedy: 'Declare it at the top level, with external: true when it exists already.',
  link: 'https://docs.docker.com/reference/compose-file/',
  bad: [
    'services: { db: { image: "postgres:16", volumes: ["data:/var/lib/postgresql/data"] } }',
    'services: { api: { image: "shop/api:1.4", networks: [back] } }',
    'services: { api: { image: "shop/api:1.4", secrets: [token] } }',
    'services: { api: { image: "shop/api:1.4", configs: [settings] } }',
  ],
  good: [
    `services: { db: { image: "postgres:16", networks: [back], volumes: ["data:/var/lib/postgresql/data"] } }
networks: { back: {} }
volumes: { data: {} }`,
  ],
  looksAt: ['networks', 'volumes', 'configs', 'secrets', 'credential_spec'],
  checkService: (service, { index, report }) => {
    const look = (
      kind: string,
      key: string,
      place: { readonly path: YamlPath },
      known: ReadonlyMap<string, unknown>,
    ) => {
      if (known.has(key)) return;
      report({
        path: place.path,
        message: `uses the ${kind} ${JSON.stringify(key)}, which is not declared; \`docker stack deploy\` refuses it`,
        remedy: `Add ${key === '' ? 'its name' : key} under the top-level ${kind}s, with external: true when it exists already.`,
      });
    };
    for (const attachment of service.networks) {
      if (attachment.network !== 'default') look('network', attachment.network, attachment, index.networks);
    }
    for (const mount of service.mounts) {
      const { type, source } = mount;
      const named = type === 'volume' ? source !== '' : type === 'cluster' && !source.startsWith('group:');
      if (named) look('volume', source, mount, index.volumes);
    }
    for (const config of service.configs) look('config', config.source, config, index.configs);
    for (const secret of service.secrets) look('secret', secret.source, secret, index.secrets);
    const config = textOf(fieldsOf(service.spec['credential_spec'])['config']) ?? '';
    if (config === '') return;
    look('config', config, { path: [...service.path, 'credential_spec', 'config'] }, index.configs);
  },
});
