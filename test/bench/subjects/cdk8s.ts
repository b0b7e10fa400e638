import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { StackSpec } from '../../../lib/spec/index.js';
import type { Subject } from './subject.js';

/** The little of cdk8s that is needed here; it is not among the project's own dependencies. */
interface Cdk8s {
  readonly App: new (props: { outdir: string }) => { synth(): void };
  readonly Chart: new (scope: object, id: string) => object;
  readonly ApiObject: new (scope: object, id: string, props: object) => object;
}

const library = load();

export const cdk8s: Subject = {
  name: 'cdk8s',
  what: 'as many objects with the same data made, resolved and written to disk: nothing checked',
  missing: library === undefined ? 'not installed: npm ci --prefix test/bench' : undefined,
  prepare: ({ spec, scratch }) => {
    const outdir = join(scratch, 'cdk8s');
    const objects = Object.entries(spec.services ?? {});
    return () => {
      if (library !== undefined) synthesize(library, objects, outdir);
    };
  },
};

function synthesize(
  { App, Chart, ApiObject }: Cdk8s,
  objects: readonly (readonly [string, NonNullable<StackSpec['services']>[string]])[],
  outdir: string,
): void {
  const app = new App({ outdir });
  const chart = new Chart(app, 'shop');
  for (const [name, spec] of objects) {
    new ApiObject(chart, name, { apiVersion: 'example.com/v1', kind: 'Service', metadata: { name }, spec });
  }
  app.synth();
}

function load(): Cdk8s | undefined {
  try {
    return createRequire(import.meta.url)('cdk8s') as Cdk8s;
  } catch {
    return undefined;
  }
}
