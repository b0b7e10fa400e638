/** Thrown when a quantity is written in a way that Docker would not read, or that no stack can mean. */
export class UnitError extends Error {
  /** The name of the class. */
  override readonly name = 'UnitError';
}

/** Shows a refused text in a message: quoted, escaped and never long. */
export function shown(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return JSON.stringify(short);
}
