import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// The operators' commands as child processes on real engines: `npm run test:operations`. They mostly wait.
export default defineConfig({
  ...(base.ssr === undefined ? {} : { ssr: base.ssr }),
  test: {
    // The round trip through .env is among them once more: here docker compose is there to read it.
    include: ['test/operations/**/*.test.ts', 'test/cli/env/round-trip.test.ts'],
    globalSetup: ['test/swarm/setup.ts', 'test/operations/setup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    reporters: ['verbose'],
  },
});
