import type { StackSpec } from '../../../spec/stack.generated.js';

/** A name that stands for a value that is not known. */
const STAND_IN = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/gu;

/**
 * A model in which values that are not known are taken from what runs, where that fits around them: what nobody knows
 * is no difference. Answers how many.
 */
export function withLiveValues(model: StackSpec, live: StackSpec): { model: StackSpec; unknown: number } {
  let unknown = 0;
  const fill = (value: unknown, running: unknown): unknown => {
    if (typeof value === 'string') {
      if (typeof running !== 'string' || value === running || !fits(value, running)) return value;
      unknown++;
      return running;
    }
    if (Array.isArray(value)) {
      const items = Array.isArray(running) ? running : [];
      return value.map((item, index) => fill(item, items[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    const below = typeof running === 'object' && running !== null ? running : {};
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fill(item, (below as Record<string, unknown>)[key])]),
    );
  };
  return { model: fill(model, live) as StackSpec, unknown };
}

/** Whether a text is another one with values in the place of names. */
function fits(text: string, running: string): boolean {
  if (text.search(STAND_IN) === -1) return false;
  const parts = text.split(STAND_IN).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`, 'u').test(running);
}
