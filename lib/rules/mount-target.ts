import { posix } from 'node:path';
import type { YamlPath } from '../spec/yaml-path.js';
import { remembered } from '../units/index.js';
import { defineRule } from './check/rule.js';
import type { MountFacts } from './check/service-facts.js';

const isWindowsPath = (text: string): boolean => /^[a-z]:[\\/]/i.test(text);
const cleaned = remembered((target: string) => posix.normalize(target).replace(/(?<=.)\/$/, ''));

export default defineRule({
  id: 'swarm/mount-target',
  severity: 'warning',
  title: 'A mount at a place that no task can have',
  why:
    'A node rejects every task with a target that is not an absolute path, that is / itself, or that is another ' +
    'target in other words (/data and /data/). The deploy succeeds.',
  remedy: 'Write an absolute path of its own: target: /data.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: [
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: tmpfs, target: data }] } }',
    'services: { api: { image: "shop/api:1.4", volumes: ["/srv/a:/data", "/srv/b:/data/"] } }',
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: tmpfs, target: / }] } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", volumes: [{ type: tmpfs, target: /data }] } }'],
  looksAt: ['volumes'],
  checkService: ({ mounts }, { report }) => {
    const written = new Map<string, string>();
    for (const mount of mounts) {
      const { type, source, target } = mount;
      // What looks like a path of Windows, or is one, has a rule of its own.
      if (isWindowsPath(target) || isWindowsPath(source) || type === 'npipe') continue;
      if (!target.startsWith('/') && !target.startsWith('{{')) {
        const message = `is ${JSON.stringify(target)}, no absolute path; every task is rejected`;
        report({ path: placeOf(mount), message });
        continue;
      }
      const clean = cleaned(target);
      if (clean === '/')
        report({ path: placeOf(mount), message: 'is the root of the container; every task is rejected' });
      const other = written.get(clean);
      if (other !== undefined && other !== target) {
        const message = `is ${target}, the same place as ${other}; every task is rejected`;
        report({ path: placeOf(mount), message });
      }
      written.set(clean, target);
    }
  },
});

function placeOf({ path, target }: MountFacts): YamlPath {
  return target === '' ? path : [...path, 'target'];
}
