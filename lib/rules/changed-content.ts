import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';
import { swarmName } from './check/stack-index.js';

const live = { configs: { shop_settings: { content: new TextEncoder().encode('old') } } };

export default defineRule({
  id: 'swarm/changed-content',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A config that the swarm holds with other content',
  why:
    'An engine changes only the labels of a config or secret ("only updates to Labels are allowed"). Checked when a ' +
    'live swarm is asked, and between two entries of one name.',
  remedy: 'Give it a new name: name: settings-2, or one with a hash of the content.',
  link: 'https://docs.docker.com/engine/swarm/configs/#example-rotate-a-config',
  bad: [
    {
      files: ['services: {}\nconfigs: { settings: { file: settings.txt } }'],
      beside: { 'settings.txt': 'new' },
      about: { stackName: 'shop', live },
    },
    {
      files: ['services: {}\nconfigs: { a: { name: one, file: a.txt }, b: { name: one, file: b.txt } }'],
      beside: { 'a.txt': 'a', 'b.txt': 'b' },
    },
    {
      files: ['services: {}\nsecrets: { a: { name: one, file: a.txt }, b: { name: ONE, file: a.txt } }'],
      beside: { 'a.txt': 'a' },
    },
  ],
  good: [
    {
      files: ['services: {}\nconfigs: { settings: { name: settings-2, file: settings.txt } }'],
      beside: { 'settings.txt': 'new' },
      about: { stackName: 'shop', live },
    },
  ],
  check: ({ index, facts, report }) => {
    for (const kind of ['secrets', 'configs'] as const) {
      const held = new Map<string, { readonly name: string; readonly content: Buffer }>();
      const there = kind === 'configs' ? Object.entries(facts.live?.configs ?? {}) : [];
      for (const [name, { content }] of there) {
        if (content !== undefined) held.set(name.toLowerCase(), { name, content: Buffer.from(content) });
      }
      for (const object of index[kind].values()) {
        const read = object.external ? undefined : facts.readFile?.(textOf(object.spec['file']) ?? '');
        if (read === undefined) continue;
        const content = Buffer.from(read);
        const name = swarmName(object, facts.stackName);
        // Engines look names up without regard to case.
        const before = held.get(name.toLowerCase());
        if (before !== undefined && before.name !== name) {
          const message = `is named ${name}, which differs from ${before.name} in case alone; an engine refuses it`;
          report({ path: object.path, message });
        } else if (before !== undefined && !before.content.equals(content)) {
          const message = `brings other content under the name ${name}; an engine refuses that`;
          report({ path: object.path, message });
        }
        held.set(name.toLowerCase(), before ?? { name, content });
      }
    }
  },
});
