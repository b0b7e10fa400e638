import { BenchInput } from './input.js';
import { interleave, type Timings } from './interleave.js';
import type { Subject } from './subjects/subject.js';

/** Times subjects on a model of so many services. */
export function timeSize(subjects: readonly Subject[], count: number, rounds: number): Timings {
  const input = BenchInput.make(count);
  try {
    const ready = subjects.map((subject) => ({ name: subject.name, run: subject.prepare(input) }));
    return interleave(ready, rounds);
  } finally {
    input.remove();
  }
}
