/** A range of addresses. */
export interface Subnet {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads an address with a prefix length as Go's `net.ParseCIDR` does; undefined where it answers with an error. */
export function parseSubnet(text: string): Subnet | undefined {
  const [address = '', length = '', ...more] = text.split('/');
  if (more.length > 0 || !/^[0-9]{1,3}$/.test(length)) return undefined;
  const family = address.includes(':') ? 6 : 4;
  const bits = family === 6 ? 128n : 32n;
  const value = family === 6 ? ipv6(address) : ipv4(address);
  if (value === undefined || BigInt(length) > bits || /^0[0-9]/.test(length)) return undefined;
  const size = 1n << (bits - BigInt(length));
  const first = value - (value % size);
  return { family, first, last: first + size - 1n };
}

export function overlap(one: Subnet, other: Subnet): boolean {
  return one.family === other.family && one.first <= other.last && other.first <= one.last;
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part))) return undefined;
  if (parts.some((part) => Number(part) > 255)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function ipv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groups);
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 8 ? join(head) : undefined;
  if (tail === undefined || head.length + tail.length > 7) return undefined;
  return join([...head, ...Array<bigint>(8 - head.length - tail.length).fill(0n), ...tail]);
}

function groups(text: string): bigint[] | undefined {
  if (text === '') return [];
  const values: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const embedded = part.includes('.') && index === parts.length - 1 ? ipv4(part) : undefined;
    if (embedded !== undefined) values.push(embedded >> 16n, embedded & 0xffffn);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) values.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return values;
}

function join(values: readonly bigint[]): bigint {
  return values.reduce((value, part) => (value << 16n) | part, 0n);
}
