import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { describe } from './describe.js';
import { compareBytes } from './go-text.js';
import { type PortMapping, parsePortSpec } from './port-spec.js';

/** Ports in the long form. One line may stand for many ports. */
export function transformPorts(input: YamlValue, place: Place): YamlValue | undefined {
  if (!Array.isArray(input)) {
    return place.refuse(
      'swarm/value-type',
      `is ${describe(input)}; Docker takes a list`,
      'Write a list: ["8080:80"].',
    );
  }
  return input.flatMap((entry, index) => transformPort(entry, place.at(index)));
}

function transformPort(entry: YamlValue, place: Place): YamlValue[] {
  if (entry instanceof Map) return [entry];
  if (typeof entry !== 'string' && typeof entry !== 'number') {
    place.refuse(
      'swarm/value-type',
      `is ${describe(entry)}; Docker takes a port here`,
      'Write PUBLISHED:TARGET: "8080:80".',
    );
    return [];
  }
  const reading = parsePortSpec(String(entry));
  if (typeof reading === 'string') {
    place.refuse(
      'swarm/port-syntax',
      `is ${JSON.stringify(entry)}, which Docker cannot read: ${reading}`,
      'Write PUBLISHED:TARGET, both as numbers or as ranges of the same length: "8080:80".',
    );
    return [];
  }
  if (reading.address !== undefined) place.note('host-ip', reading.address);
  return [...reading.mappings].sort(byTarget).flatMap(published);
}

/** Docker sorts the ports of one line as texts: 100 comes before 99. */
function byTarget(left: PortMapping, right: PortMapping): number {
  return compareBytes(`${left.target}/`, `${right.target}/`);
}

function published({ target, protocol, published: { first, last } }: PortMapping): YamlValue[] {
  const ports: YamlValue[] = [];
  for (let port = first; port <= last; port++) {
    ports.push(
      new Map<string, YamlValue>([
        ['mode', 'ingress'],
        ['target', target],
        ['published', port],
        ['protocol', protocol],
      ]),
    );
  }
  return ports;
}
