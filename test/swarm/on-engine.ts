import { describe, inject } from 'vitest';

/** `describe` for tests that need real engines: skipped, with the reason in the title, where none can start. */
export function describeOnEngine(title: string, tests: () => void): void {
  const missing = inject('missing');
  if (missing === '') describe(title, tests);
  else describe.skip(`${title} (${missing})`, tests);
}
