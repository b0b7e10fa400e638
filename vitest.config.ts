import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^stackwright$/, replacement: source('./lib/index.ts') },
      { find: /^stackwright\/(openbalena|testing|spec)$/, replacement: source('./lib/$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/swarm/**', 'test/routing/**', 'test/consumer/**'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      exclude: ['lib/**/*.generated.*', 'lib/**/index.ts'],
      reporter: ['text-summary', 'json-summary', 'lcovonly'],
      thresholds: { lines: 95 },
    },
  },
});
