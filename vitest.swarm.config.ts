import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// The tests on real engines: `npm run test:swarm`. They mostly wait, so several files go on at once.
export default defineConfig({
  ...(base.ssr === undefined ? {} : { ssr: base.ssr }),
  test: {
    include: ['test/swarm/**/*.test.ts'],
    globalSetup: ['test/swarm/setup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    maxConcurrency: 4,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    reporters: ['verbose'],
  },
});
