import { Duration } from '../units/index.js';

/** The same props with every duration as the text that Docker reads. */
export type WithDurationTexts<T> = {
  [Key in keyof T]: Exclude<T[Key], Duration> | (Duration extends T[Key] ? string : never);
};

/** Writes the durations among the props as Docker reads them: `1m30s`. What is undefined is left out. */
export function durations<T extends object>(props: T): WithDurationTexts<T> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(props)) {
    if (value !== undefined) result[key] = value instanceof Duration ? value.toString() : value;
  }
  return result as WithDurationTexts<T>;
}
