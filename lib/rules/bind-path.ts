import { isPlaced } from './check/placement.js';
import { defineRule } from './check/rule.js';

const everywhere =
  /^\/(?:$|(?:proc|sys|dev|run|var\/run|tmp|etc|var\/log|var\/lib\/docker|lib\/modules|usr\/share\/zoneinfo)\/?$)/;
const knownFiles =
  /^\/(?:(?:var\/)?run\/docker\.sock|etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|os-release|passwd|group|machine-id|ssl\/certs)|proc\/|sys\/|dev\/(?:null|zero|random|urandom|shm|net\/tun|disk|log)|var\/lib\/docker\/)/;

export default defineRule({
  id: 'swarm/bind-path',
  severity: 'warning',
  title: 'A bind mount of a path that a node may not have',
  why:
    'A swarm never creates the path. The deploy succeeds, and a node without the path rejects the task ("bind ' +
    'source path does not exist"); a relative path is resolved on the machine that deploys.',
  remedy: 'Use a config, a secret or a volume, or create the path on every node that can run the service.',
  link: 'https://docs.docker.com/engine/swarm/services/#bind-mounts',
  bad: ['services: { web: { image: "nginx:1.27", volumes: ["./nginx.conf:/etc/nginx/nginx.conf"] } }'],
  good: [
    'services: { agent: { image: "shop/agent:1.4", volumes: ["/var/run/docker.sock:/var/run/docker.sock"] } }',
    'services: { web: { image: "nginx:1.27", volumes: ["site:/usr/share/nginx/html"] } }\nvolumes: { site: {} }',
  ],
  looksAt: ['volumes'],
  checkService: (service, { report }) => {
    for (const mount of service.mounts) {
      const { type, source } = mount;
      if (type !== 'bind' || !source.startsWith('/') || everywhere.test(source) || knownFiles.test(source))
        continue;
      const placed = isPlaced(service);
      report({
        path: [...mount.path, 'source'],
        message: placed
          ? `is ${source}, which must exist on the nodes that the constraints choose`
          : `is ${source}; a node that does not have it rejects the task`,
        ...(placed ? { severity: 'info' } : {}),
      });
    }
  },
});
