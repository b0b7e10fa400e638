import { expect, test } from 'vitest';
import { propertyEffects } from '../../lib/diff/law/effects-page.js';
import { lawAt } from '../../lib/diff/law/law.js';
import { stackProperties } from '../../lib/spec/properties.generated.js';
import type { PropertyNode } from '../../lib/spec/property-node.js';

/** How many named properties are below a node, counted apart from the code that makes the table. */
function count({ properties = {}, value, item }: PropertyNode): number {
  const named = Object.values(properties);
  const below = [...named, value, item].filter((node) => node !== undefined);
  return named.length + below.reduce((sum, node) => sum + count(node), 0);
}

test('every property of the schema has an effect', () => {
  const effects = propertyEffects();
  expect(new Set(effects.map(({ property }) => property)).size).toBe(count(stackProperties));
  console.log(`${effects.length} properties, each with an effect`);
});

test.each([
  ['services.api.image', 'replaces'],
  ['services.api.deploy.replicas', 'updates'],
  ['services.api.deploy.resources.limits.cpus', 'replaces'],
  ['services.api.deploy.mode', 'blocked'],
  ['networks.back.internal', 'blocked'],
  ['configs.routes.labels.team', 'updates'],
])('%s %s', (path, effect) => {
  expect(lawAt(path.split('.'))?.effect).toBe(effect);
});

test('what no stack file has has no law', () => {
  for (const path of ['services.api.imgae', 'service', 'services.api.deploy.replica']) {
    expect(lawAt(path.split('.'))).toBeUndefined();
  }
});
