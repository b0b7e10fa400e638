import { snakeCase } from 'change-case';
import { Duration } from '../units/index.js';

/** `stopGracePeriod` as a type becomes `stop_grace_period`. */
export type SnakeCase<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? Tail extends Uncapitalize<Tail>
    ? `${Lowercase<Head>}${SnakeCase<Tail>}`
    : `${Lowercase<Head>}_${SnakeCase<Tail>}`
  : Text;

/** The same object type with its own keys in snake_case and durations as text; what may be undefined may be absent. */
export type SnakeCased<T> = {
  [Key in keyof T as Key extends string
    ? undefined extends T[Key]
      ? never
      : SnakeCase<Key>
    : never]: WithDurationText<T[Key]>;
} & {
  [Key in keyof T as Key extends string
    ? undefined extends T[Key]
      ? SnakeCase<Key>
      : never
    : never]?: WithDurationText<Exclude<T[Key], undefined>>;
};

type WithDurationText<T> = Exclude<T, Duration> | (Duration extends T ? string : never);

const known = new Map<string, string>();

function snake(key: string): string {
  let result = known.get(key);
  if (result === undefined) {
    result = snakeCase(key);
    known.set(key, result);
  }
  return result;
}

/**
 * Writes props as Docker does: own keys in snake_case, a duration as its text (`1m30s`), what is undefined left out.
 * Only the keys of the object itself are changed, so that maps of the user's inside it keep theirs.
 */
export function snakeKeys<T extends object>(props: T): SnakeCased<T> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(props)) {
    const value = props[key as keyof T];
    if (value !== undefined) result[snake(key)] = Duration.isDuration(value) ? value.toString() : value;
  }
  return result as SnakeCased<T>;
}
