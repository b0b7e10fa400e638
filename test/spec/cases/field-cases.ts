/** Values of one field: those that Docker takes, and those that somebody refuses or drops. */
export interface FieldCases {
  /** The field, as {@link fileWith} reads it. */
  readonly path: string;
  /** What else the file needs for the field to be read. */
  readonly beside?: Readonly<Record<string, unknown>>;
  readonly accepted: readonly unknown[];
  /** Refused by `docker stack config`. */
  readonly cli?: readonly unknown[];
  /** Refused by the CLI, though not before it deploys. */
  readonly deploy?: readonly unknown[];
  /** Passed by the CLI; an engine refuses the service, the network or the task. */
  readonly engine?: readonly unknown[];
  /** Taken by both, and what it asks for is dropped. */
  readonly nobody?: readonly unknown[];
}

/** A stack file with one value at a path: steps between dots, digits alone for an index, %2E for a dot. */
export function fileWith(
  path: string,
  value: unknown,
  beside: Readonly<Record<string, unknown>> = {},
): unknown {
  const file: Record<string, unknown> = { version: '3.13', services: { api: { image: 'shop/api:1.4' } } };
  for (const [where, what] of [...Object.entries(beside), [path, value] as const])
    place(file, where.split('.'), what);
  return file;
}

function place(
  within: Record<string, unknown>,
  [encoded = '', ...rest]: readonly string[],
  value: unknown,
): void {
  const step = encoded.replaceAll('%2E', '.');
  if (rest.length === 0) within[step] = value;
  else {
    within[step] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
    place(within[step] as Record<string, unknown>, rest, value);
  }
}
