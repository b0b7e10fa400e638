import { defineRule } from './check/rule.js';
import { expandTemplate } from './grammar/go-template/expand.js';

export default defineRule({
  id: 'swarm/duplicate-mount',
  severity: 'error',
  refusedBy: 'engine',
  title: 'Two mounts at one place',
  why: 'An engine refuses a service that mounts two things at one target ("duplicate mount point").',
  remedy: 'Keep one of the mounts, or give one of them another target.',
  link: 'https://docs.docker.com/reference/compose-file/services/#volumes',
  bad: ['services: { api: { image: "shop/api:1.4", volumes: ["/srv/a:/data", "/srv/b:/data"] } }'],
  good: ['services: { api: { image: "shop/api:1.4", volumes: ["/srv/a:/data/a", "/srv/b:/data/b"] } }'],
  looksAt: ['volumes'],
  checkService: ({ mounts }, { report }) => {
    if (mounts.length < 2) return;
    const taken = new Set<string>();
    for (const mount of mounts) {
      const { target } = mount;
      const expanded = expandTemplate(target);
      const place = 'text' in expanded ? expanded.text : target;
      if (taken.has(place))
        report({ path: mount.path, message: `is mounted at ${place} again; an engine refuses the service` });
      taken.add(place);
    }
  },
});
