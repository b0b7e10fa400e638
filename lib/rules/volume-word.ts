import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/volume-word',
  severity: 'error',
  title: 'A word after a volume that means nothing',
  why:
    'In the short form of a volume the CLI knows ro, rw, nocopy and the propagations (rslave, rshared, …). It drops any ' +
    'other word without a word, z and Z of SELinux among them.',
  remedy: 'Leave the word out; for read-only write ro.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: ['services: { web: { image: "nginx:1.27", volumes: ["/var/log:/logs:readonly"] } }'],
  good: ['services: { web: { image: "nginx:1.27", volumes: ["/var/log:/logs:ro"] } }'],
  check: ({ notes, report }) => {
    for (const { path, document, text } of notes('volume-option')) {
      report({
        path,
        document,
        message: `ends with ${JSON.stringify(text)}, which is dropped without a word`,
      });
    }
  },
});
