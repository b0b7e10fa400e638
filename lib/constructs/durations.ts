import { Duration } from '../units/index.js';

/** The same props with every duration as the text that Docker reads. */
export type WithDurationTexts<T> = {
  [Key in keyof T]: Exclude<T[Key], Duration> | (Duration extends T[Key] ? string : never);
};

/** Writes the durations among the props as Docker reads them: `1m30s`. What is undefined is left out. */
export function durations<T extends object>(props: T): WithDurationTexts<T> {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value instanceof Duration ? value.toString() : value]),
  ) as WithDurationTexts<T>;
}
