import { isFields } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const types = ['volume', 'bind', 'tmpfs', 'image', 'cluster'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  volume: ['volume'],
  bind: ['bind'],
  tmpfs: ['tmpfs'],
  image: ['image'],
  cluster: ['cluster', 'image'],
  npipe: ['bind', 'cluster'],
};

export default defineRule({
  id: 'swarm/mount-options',
  severity: 'error',
  refusedBy: 'cli',
  title: 'Mount options that belong to another type',
  why:
    'The options of a mount stand under the name of its type. The CLI ends when it finds those of another type, ' +
    'a tmpfs with a source, or a bind without one.',
  remedy: 'Keep the options that carry the name of the type, and give a source to all types but tmpfs.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: [
    'services: { api: { image: "shop/api:1.4", volumes: ["/srv/data:/data:nocopy"] } }',
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: tmpfs, source: run, target: /run }] } }',
  ],
  good: [
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: tmpfs, target: /run, tmpfs: { size: 1048576 } }] } }',
  ],
  looksAt: ['volumes'],
  checkService: ({ mounts }, { report }) => {
    for (const mount of mounts) {
      const { type, source, spec } = mount;
      const mine = allowed[type];
      if (mine === undefined) continue;
      const sourceRefused = type === 'tmpfs' ? source !== '' : source === '' && type !== 'volume';
      if (sourceRefused) {
        const message = `has ${source === '' ? 'no' : 'a'} source while its type is ${type}; \`docker stack deploy\` refuses it`;
        report({ path: mount.path, message });
      }
      for (const key of types) {
        if (!isFields(spec[key]) || mine.includes(key)) continue;
        const message = `stands in a mount of type ${type}; \`docker stack deploy\` refuses it`;
        report({ path: [...mount.path, key], message });
      }
    }
  },
});
