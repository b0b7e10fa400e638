import { expect, it } from 'vitest';
import {
  App,
  acknowledge,
  defaultRules,
  defineRule,
  Image,
  Placement,
  Service,
  Stack,
  UpdatePolicy,
} from '../../lib/index.js';
import { synthesize } from '../../lib/synth/index.js';

const teamLabel = defineRule({
  id: 'shop/team-label',
  severity: 'warning',
  title: 'A service without a team',
  why: 'Nobody is called when it fails.',
  remedy: 'Add the label team under deploy.labels.',
  link: 'https://example.com/handbook/labels',
  bad: ['services: { web: { image: "nginx:1.27" } }'],
  good: ['services: { web: { image: "nginx:1.27", deploy: { labels: { team: shop } } } }'],
  checkService: ({ path, deploy }, { report }) => {
    if (deploy.labels['team'] === undefined) report({ path, message: 'has no team' });
  },
});

function shop(): { app: App; service: Service } {
  const app = new App();
  const service = new Service(new Stack(app, 'shop'), 'web', {
    image: Image.fromRegistry('nginx:1.27'),
    replicas: 3,
    placement: Placement.maxPerNode(1),
    updateConfig: UpdatePolicy.stopFirst(),
  });
  return { app, service };
}

it('checks stacks with rules of your own beside ours', () => {
  const { findings } = synthesize(shop().app, { rules: defaultRules.with(teamLabel) });
  expect(findings).toMatchObject([
    {
      rule: 'shop/team-label',
      construct: 'shop/web',
      path: 'services.web',
      message: 'services.web has no team.',
    },
  ]);
});

it('keeps the reason of an acknowledged one in the manifest', () => {
  const { app, service } = shop();
  acknowledge(service, 'shop/team-label', 'It is the demo.');
  const { findings, manifest } = synthesize(app, { rules: [teamLabel] });
  expect(findings).toEqual([]);
  expect(manifest.acknowledgements).toEqual([
    { construct: 'shop/web', rule: 'shop/team-label', reason: 'It is the demo.' },
  ]);
});

it('knows the nodes that the app declares', () => {
  const nodes = [
    { hostname: 'one', role: 'manager' },
    { hostname: 'two', role: 'worker' },
  ] as const;
  const rules = defaultRules.without('swarm/manager-count');
  expect(synthesize(shop().app, { rules, swarm: { nodes } }).findings).toMatchObject([
    { rule: 'swarm/max-replicas', construct: 'shop/web' },
  ]);
});
