import { afterAll, beforeAll } from 'vitest';
import { allBackends, type Backend } from './backends.js';
import { startErrorPages } from './pages.js';
import { openBalenaProxy, type RunningProxy, startProxy } from './proxy.js';

/** The proxy and everything behind it, for one group of tests. */
export interface Bed {
  readonly proxy: RunningProxy;
  /** The backends, by `service:port`. */
  readonly backends: Map<string, Backend>;
}

/** Starts openBalena's proxy and its backends before the tests of a group, and stops them afterwards. */
export function useBed(options: { readonly errorPages?: boolean } = {}): () => Bed {
  let bed: Bed | undefined;
  beforeAll(async () => {
    const backends = await allBackends();
    if (options.errorPages) backends.set('error-pages:80', await startErrorPages());
    bed = { backends, proxy: await startProxy(openBalenaProxy()) };
  });
  afterAll(async () => {
    await bed?.proxy.kill();
    await Promise.all([...(bed?.backends.values() ?? [])].map((backend) => backend.stop()));
  });
  return () => {
    if (bed === undefined) throw new Error('the bed is made only once the tests run');
    return bed;
  };
}
