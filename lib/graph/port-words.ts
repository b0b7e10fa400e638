import type { GraphPort } from './types.js';

/** The published ports of a service, neighbours as one range: `8080 → 80`, `10000–10009`, `host 443`, `53/udp`. */
export function portWords(ports: readonly GraphPort[]): string[] {
  const ranges: { first: GraphPort; length: number }[] = [];
  for (const port of [...ports].sort(byNumber)) {
    const range = ranges.at(-1);
    if (range !== undefined && follows(range.first, range.length, port)) range.length++;
    else ranges.push({ first: port, length: 1 });
  }
  return ranges.map(({ first, length }) => words(first, length));
}

function byNumber(one: GraphPort, other: GraphPort): number {
  return (
    compare(one.mode, other.mode) ||
    compare(one.protocol, other.protocol) ||
    (one.published ?? 0) - (other.published ?? 0) ||
    one.target - other.target
  );
}

function follows(first: GraphPort, length: number, port: GraphPort): boolean {
  return (
    first.published !== undefined &&
    port.mode === first.mode &&
    port.protocol === first.protocol &&
    port.published === first.published + length &&
    port.target === first.target + length
  );
}

function words(first: GraphPort, length: number): string {
  const span = (from: number) => (length === 1 ? `${from}` : `${from}–${from + length - 1}`);
  const published = first.published === undefined ? 'any' : span(first.published);
  const target = first.target === first.published ? '' : ` → ${span(first.target)}`;
  const protocol = first.protocol === 'tcp' ? '' : `/${first.protocol}`;
  return `${first.mode === 'host' ? 'host ' : ''}${published}${target}${protocol}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
