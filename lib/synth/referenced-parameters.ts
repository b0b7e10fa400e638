const REFERENCE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*))/g;

/** The names of the variables that a resolved spec asks the deploy's environment for, sorted. */
export function referencedParameters(spec: unknown): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!value.includes('$')) return;
      for (const match of value.matchAll(REFERENCE)) if (match[1] !== undefined) names.add(match[1]);
    } else if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) visit(value[key as keyof typeof value]);
    }
  };
  visit(spec);
  return [...names].sort();
}
