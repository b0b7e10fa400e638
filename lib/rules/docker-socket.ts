import { isOnManagers, isPinned } from './check/placement.js';
import { defineRule } from './check/rule.js';

export default defineRule({
  id: 'swarm/docker-socket',
  severity: 'warning',
  title: 'The docker socket away from managers',
  why:
    "The socket of a worker answers nothing about services, nodes or stacks: what reads the swarm's state fails as " +
    'soon as its task lands there.',
  remedy: 'Add the constraint node.role==manager, or mode: global for an agent that looks at its own node.',
  link: 'https://docs.docker.com/engine/swarm/how-swarm-mode-works/nodes/',
  bad: [
    'services: { proxy: { image: "traefik:3.1", volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"] } }',
  ],
  good: [
    `services:
  proxy:
    image: traefik:3.1
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]
    deploy: { placement: { constraints: ["node.role==manager"] } }`,
  ],
  looksAt: ['volumes'],
  checkService: (service, { report }) => {
    for (const mount of service.mounts) {
      if (mount.type !== 'bind' || !/^\/(?:var\/)?run\/docker\.sock$/.test(mount.source)) continue;
      if (service.deploy.isGlobal || isOnManagers(service) || isPinned(service)) return;
      report({
        path: mount.path,
        message: 'is the docker socket, and the task may land on a worker, which knows no services',
      });
    }
  },
});
