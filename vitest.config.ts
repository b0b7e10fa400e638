import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The library by its own name, from the sources instead of dist.
  ssr: { resolve: { conditions: ['stackwright-source', 'node', 'import', 'default'] } },
  test: {
    include: ['test/**/*.test.ts', 'apps/templates/**/*.test.ts'],
    exclude: ['test/swarm/**', 'test/routing/**', 'test/operations/**'],
    testTimeout: 30_000,
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      exclude: ['lib/**/*.generated.ts', 'lib/**/index.ts'],
      reporter: ['text-summary', 'json-summary', 'lcovonly'],
      thresholds: { lines: 95 },
    },
  },
});
