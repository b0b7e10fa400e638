import { fieldsOf, pairsOf, textOf } from '../spec/read-values.js';
import type { YamlPath } from '../spec/yaml-path.js';
import { defineRule } from './check/rule.js';
import { expandTemplate } from './grammar/go-template/expand.js';

export default defineRule({
  id: 'swarm/template',
  severity: 'error',
  refusedBy: 'engine',
  title: 'A template that the engine cannot fill in',
  why:
    'An engine reads {{ … }} in environment values, hostname, mounts, and the labels and options of volumes as a ' +
    'template over .Service, .Node and .Task, and refuses the service when it cannot fill it in.',
  remedy: 'Write a placeholder that exists, such as {{.Task.Slot}}; for literal braces write {{"{{"}}.',
  link: 'https://docs.docker.com/reference/cli/docker/service/create/#create-services-using-templates',
  bad: [
    "services: { api: { image: 'shop/api:1.4', environment: { FORMAT: '{{ level }} {{ message }}' } } }",
    "services: { api: { image: 'shop/api:1.4', hostname: '{{.Node.Name}}' } }",
  ],
  good: [
    "services: { api: { image: 'shop/api:1.4', hostname: '{{.Node.Hostname}}-{{.Task.Slot}}' } }",
    "services: { api: { image: 'shop/api:1.4', environment: { FORMAT: '{{\"{{\"}} level }}' } } }",
    "services: { api: { image: 'shop/api:1.4', labels: { format: '{{ level }}' } } }",
  ],
  looksAt: ['environment', 'hostname', 'volumes'],
  checkService: ({ path, spec, mounts }, { index, report }) => {
    const look = (text: string, ...place: YamlPath) => {
      const expanded = expandTemplate(text);
      if (!('problem' in expanded)) return;
      report({ path: place, message: `is a template that an engine refuses (${expanded.problem})` });
    };
    const variables = fieldsOf(spec['environment']);
    for (const name of Object.keys(variables)) {
      const value = variables[name];
      if (isTemplate(value)) look(value, ...path, 'environment', name);
    }
    const hostname = textOf(spec['hostname']);
    if (isTemplate(hostname)) look(hostname, ...path, 'hostname');
    for (const mount of mounts) {
      const volume = mount.type === 'volume' ? index.volumes.get(mount.source) : undefined;
      if (volume === undefined && isTemplate(mount.source)) look(mount.source, ...mount.path, 'source');
      if (isTemplate(mount.target)) look(mount.target, ...mount.path, 'target');
      if (volume === undefined) continue;
      if (isTemplate(volume.explicitName)) look(volume.explicitName, ...volume.path, 'name');
      if (volume.external) continue;
      for (const part of ['labels', 'driver_opts']) {
        const given = volume.spec[part];
        if (given === undefined) continue;
        for (const [key, value] of pairsOf(given))
          if (isTemplate(value)) look(value, ...volume.path, part, key);
      }
    }
  },
});

/** A cheap first look: of all texts that are templates, few are. */
function isTemplate(text: unknown): text is string {
  return typeof text === 'string' && text.includes('{{');
}
