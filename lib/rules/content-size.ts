import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const limits = { configs: 1000 * 1024, secrets: 500 * 1024 };

export default defineRule({
  id: 'swarm/content-size',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A config or secret that is empty or too large',
  why:
    'An engine takes 1 byte up to less than 500 kB (512,000 bytes) for a secret and 1,000 kB (1,024,000 bytes) ' +
    'for a config.',
  remedy: 'Put something in the file, split it, or bring large files in the image or in a volume.',
  link: 'https://docs.docker.com/engine/swarm/configs/',
  bad: [
    {
      files: ['services: {}\nconfigs: { settings: { file: settings.txt } }'],
      beside: { 'settings.txt': '' },
    },
    {
      files: ['services: {}\nsecrets: { token: { file: token.txt } }'],
      beside: { 'token.txt': new Uint8Array(512_000) },
    },
  ],
  good: [
    {
      files: ['services: {}\nsecrets: { token: { file: token.txt } }'],
      beside: { 'token.txt': new Uint8Array(511_999) },
    },
  ],
  check: ({ index, facts, report }) => {
    for (const kind of ['secrets', 'configs'] as const) {
      for (const { path, spec, external } of index[kind].values()) {
        const file = textOf(spec['file']) ?? '';
        const content = external || file === '' ? undefined : facts.readFile?.(file);
        if (content === undefined || (textOf(spec['driver']) ?? '') !== '') continue;
        const size = Buffer.byteLength(content);
        if (size > 0 && size < limits[kind]) continue;
        report({
          path: [...path, 'file'],
          message: `has ${size} bytes; an engine refuses ${size === 0 ? 'an empty one' : `${limits[kind]} and more`}`,
        });
      }
    }
  },
});
