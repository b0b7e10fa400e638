import { defineConfig } from 'vitest/config';

// Real Traefik on real ports: run by test/routing/run.sh, which makes the namespace for it.
export default defineConfig({
  test: {
    include: ['test/routing/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
