import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

/** A key that ends in a hash or a version is another key when the content is another. */
const RENAMED = /[-_.](?:[0-9a-f]{8,64}|v?\d[\w.-]*)$/;

export default defineRule({
  id: 'swarm/content-name',
  severity: 'warning',
  title: 'A config or secret whose content cannot change',
  why:
    'An engine never changes the content of a config or secret. Once the file changes, the next deploy under the same ' +
    'name ends with "only updates to Labels are allowed".',
  remedy: 'Add a name that changes with the content: name: settings-${SETTINGS_HASH:?hash of the file}.',
  link: 'https://docs.docker.com/engine/swarm/configs/#example-rotate-a-config',
  bad: [
    {
      files: ['services: {}\nconfigs: { settings: { file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
  ],
  good: [
    {
      files: ['services: {}\nconfigs: { settings: { name: settings-4f2a, file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
    {
      files: ['services: {}\nconfigs: { settings-0f2c4a11b3d9: { file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
    {
      files: ['services: {}\nconfigs: { settings_v3: { file: settings.txt } }'],
      beside: { 'settings.txt': 'a' },
    },
  ],
  check: ({ index, report }) => {
    for (const { path, key, spec, external, explicitName } of [
      ...index.configs.values(),
      ...index.secrets.values(),
    ]) {
      if (external || explicitName !== undefined || RENAMED.test(key)) continue;
      if ((textOf(spec['file']) ?? '') === '') continue;
      report({ path, message: 'keeps its name when its file changes; an engine then refuses the deploy' });
    }
  },
});
