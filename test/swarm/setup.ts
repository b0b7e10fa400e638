import type { TestProject } from 'vitest/node';
import { missingPrerequisites } from './bed/prerequisites.js';
import { sweepAbandonedBeds } from './bed/removal.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why no engine can be started here; empty when one can. */
    missing: string;
  }
}

export default function setup(project: TestProject): () => void {
  const missing = missingPrerequisites() ?? '';
  project.provide('missing', missing);
  if (missing !== '') {
    console.warn(`test:swarm skipped: ${missing}`);
    return () => undefined;
  }
  for (const bed of sweepAbandonedBeds()) console.warn(`test:swarm: removed ${bed}, left by a killed run`);
  return () => {
    sweepAbandonedBeds();
  };
}
