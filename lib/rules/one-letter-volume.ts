import { defineRule } from './check/rule.js';

const onDrive = /^[a-z]:\//i;

export default defineRule({
  id: 'swarm/one-letter-volume',
  severity: 'warning',
  title: 'A volume name of one letter in short form',
  why:
    'The CLI reads d:/data as a path on drive D of Windows. It deploys, and every task is rejected ("invalid mount ' +
    'target, must be an absolute path").',
  remedy: 'Write the long form (type: volume, source: d, target: /data), or a longer name.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: ['services: { db: { image: "postgres:16", volumes: ["d:/data"] } }\nvolumes: { d: {} }'],
  good: [
    'services: { db: { image: "postgres:16", volumes: [{ type: volume, source: d, target: /data }] } }\nvolumes: { d: {} }',
  ],
  looksAt: ['volumes'],
  checkService: ({ mounts }, { report }) => {
    for (const mount of mounts) {
      const { source, target } = mount;
      const drive = onDrive.test(target) ? target : onDrive.test(source) ? source : undefined;
      if (drive === undefined) continue;
      report({
        path: mount.path,
        message: `is read as the Windows path ${drive}; every task is rejected on a Linux node`,
      });
    }
  },
});
