import type { BenchInput } from '../input.js';

/** Something whose speed is measured. */
export interface Subject {
  readonly name: string;
  /** What one run does. */
  readonly what: string;
  /** Why it cannot run here, and how to change that. @default undefined: it can */
  readonly missing?: string | undefined;
  /** Makes ready, not measured; answers one run. */
  prepare(input: BenchInput): () => void;
}
