import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// The operators' commands as child processes on real engines: `npm run test:operations`. They mostly wait.
export default defineConfig({
  ...(base.ssr === undefined ? {} : { ssr: base.ssr }),
  test: {
    include: ['test/operations/**/*.test.ts'],
    globalSetup: ['test/swarm/setup.ts', 'test/operations/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    reporters: ['verbose'],
  },
});
