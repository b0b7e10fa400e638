import { compareVersions } from '../spec/needs.js';
import { defineRule } from './check/rule.js';

const everywhere = new Set(['volume', 'bind', 'tmpfs', 'npipe']);
const since: Readonly<Record<string, string>> = { cluster: '23.0', image: '28.0' };

export default defineRule({
  id: 'swarm/mount-type',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A mount of a type that the engine does not know',
  why:
    'volume, bind, tmpfs and npipe are known to every engine, cluster since version 23 and image since version 28. ' +
    'An older engine refuses the service ("invalid MountType").',
  remedy: 'Write type: volume, bind or tmpfs, or say which engine the swarm has.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: [
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: image, source: "shop/data:1.4", target: /data }] } }',
    'services: { api: { image: "shop/api:1.4", volumes: [{ type: disk, source: a, target: /data }] } }',
  ],
  good: ['services: { api: { image: "shop/api:1.4", volumes: [{ type: tmpfs, target: /run }] } }'],
  looksAt: ['volumes'],
  checkService: ({ mounts }, { report, engineVersion }) => {
    for (const mount of mounts) {
      const { type } = mount;
      if (everywhere.has(type)) continue;
      const version = since[type];
      if (version === undefined) {
        const message = `is ${JSON.stringify(type)}; \`docker stack deploy\` refuses it`;
        report({ path: [...mount.path, 'type'], message, refusedBy: 'cli' });
      } else if (compareVersions(engineVersion, version) < 0) {
        const message = `is ${type}; an engine older than ${version} refuses it`;
        report({ path: [...mount.path, 'type'], message });
      }
    }
  },
});
