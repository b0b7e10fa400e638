import { isIP } from 'node:net';

const protocols = ['tcp', 'udp', 'sctp'] as const;
type Protocol = (typeof protocols)[number];

/** A port of the container and the ports of the host that lead to it; 0 when Docker chooses one. */
export interface PortMapping {
  readonly target: number;
  readonly protocol: Protocol;
  readonly published: PortRange;
}

interface PortRange {
  readonly first: number;
  readonly last: number;
}

export interface PortSpecReading {
  readonly mappings: readonly PortMapping[];
  /** The address in front, when it is more than "all of them". */
  readonly address?: string;
}

/**
 * Reads a port in the short form, `[address:][published:]target[/protocol]`, each number also as a range.
 *
 * @returns what is wrong with it, as a text, where Docker refuses it.
 */
export function parsePortSpec(spec: string): PortSpecReading | string {
  const parts = spec.split(':');
  const last = parts.pop() ?? '';
  const published = parts.pop() ?? '';
  const address = readAddress(parts.join(':'));
  if (address === undefined) return 'the address is not an IP address';
  const [target = '', protocolText = ''] = last.split('/');
  if (target === '') return 'it names no port of the container';
  const to = parseRange(target);
  if (to === undefined) return 'the port of the container is not a number or range up to 65535';
  const from = published === '' ? { first: 0, last: 0 } : parseRange(published);
  if (from === undefined) return 'the published port is not a number or range up to 65535';
  const wanted = (protocolText === '' ? 'tcp' : protocolText).toLowerCase();
  const protocol = protocols.find((name) => name === wanted);
  if (protocol === undefined) return 'the protocol is not tcp, udp or sctp';
  if (published !== '' && to.first !== to.last && to.last - to.first !== from.last - from.first) {
    return 'its two ranges differ in length';
  }
  const mappings = pair(to, from, published !== '').map((mapping) => ({ ...mapping, protocol }));
  return { mappings, ...(isEverywhere(address) ? {} : { address }) };
}

function pair(to: PortRange, from: PortRange, isPublished: boolean): Omit<PortMapping, 'protocol'>[] {
  if (to.first === to.last) return [{ target: to.first, published: from }];
  const mappings: Omit<PortMapping, 'protocol'>[] = [];
  for (let index = 0; index <= to.last - to.first; index++) {
    const port = isPublished ? from.first + index : 0;
    mappings.push({ target: to.first + index, published: { first: port, last: port } });
  }
  return mappings;
}

/** An address without its brackets, empty when there is none; undefined when it is no address. */
function readAddress(text: string): string | undefined {
  const address = text.startsWith('[') ? /^\[([^[\]]*)\]$/.exec(text)?.[1] : text;
  if (address === undefined || address === '') return address;
  return isIP(address) !== 0 && !address.includes('%') ? address : undefined;
}

function isEverywhere(address: string): boolean {
  return /^(?:|[0:]+|(?:[0:]*:)?0\.0\.0\.0|[0:]*:ffff:(?:0\.0\.0\.0|0{1,4}:0{1,4}))$/i.test(address);
}

/** `8000-8010`; what follows a second `-` is not looked at. */
function parseRange(text: string): PortRange | undefined {
  const [firstText = '', lastText = firstText] = text.split('-');
  const [first, last] = [parsePort(firstText), parsePort(lastText)];
  if (first === undefined || last === undefined || last < first) return undefined;
  return { first, last };
}

function parsePort(text: string): number | undefined {
  if (!/^[0-9]+$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}
