import type { YamlPath } from '../spec/yaml-path.js';
import { fieldsOf, pairsOf, textOf } from './check/read.js';
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
  checkService: ({ path, spec, environment, mounts }, { index, report }) => {
    const look = (place: YamlPath, text: string | undefined) => {
      const expanded = expandTemplate(text ?? '');
      if (!('problem' in expanded)) return;
      report({ path: place, message: `is a template that an engine refuses (${expanded.problem})` });
    };
    for (const [name, value] of environment) {
      if (value?.includes('{{')) look([...path, 'environment', name], value);
    }
    look([...path, 'hostname'], textOf(spec['hostname']));
    for (const mount of mounts) {
      const volume = mount.type === 'volume' ? index.volumes.get(mount.source) : undefined;
      if (volume === undefined) look([...mount.path, 'source'], mount.source);
      look([...mount.path, 'target'], mount.target);
      if (volume === undefined) continue;
      look([...volume.path, 'name'], volume.explicitName);
      if (volume.external) continue;
      for (const part of ['labels', 'driver_opts']) {
        for (const [key, value] of pairsOf(fieldsOf(volume.spec)[part]))
          look([...volume.path, part, key], value);
      }
    }
  },
});
