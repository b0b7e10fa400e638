import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/home-path',
  severity: 'warning',
  title: 'A home directory that nobody has',
  why:
    'The CLI replaces ~ by the HOME of whoever deploys, not of the node; where the environment has no HOME, ~ stays as ' +
    'it is and nodes reject the task.',
  remedy: 'Write the path on the node from /.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: ['services: { web: { image: "nginx:1.27", volumes: ["~/site:/usr/share/nginx/html"] } }'],
  good: ['services: { agent: { image: "shop/agent:1.4", volumes: ["/var/log:/logs:ro"] } }'],
  check: ({ notes, report }) => {
    for (const { path, document, text } of notes('home')) {
      report({ path, document, message: `is ${text}, and the environment of the deploy has no HOME` });
    }
  },
});
