import type { YamlValue } from '../yaml/values.js';
import type { Place } from './context.js';
import { describe } from './describe.js';
import { compareBytes, goText, goTextOrComplaint } from './go-text.js';

/** `dns: 10.0.0.2` as a list of one. */
export function transformTextOrList(input: YamlValue, place: Place): YamlValue | undefined {
  if (typeof input === 'string') return [input];
  if (Array.isArray(input)) return input;
  return place.refuse(
    'swarm/value-type',
    `is ${describe(input)}; Docker takes a text or a list`,
    'Write a list of texts.',
  );
}

/** `expose`, where numbers may stand among texts. */
export function transformTextsAndNumbers(input: YamlValue, place: Place): YamlValue | undefined {
  if (Array.isArray(input)) return input.map(goText);
  return place.refuse('swarm/value-type', `is ${describe(input)}; Docker takes a list`, 'Write a list.');
}

/** The networks of a service as a list: names without options. */
export function transformNetworks(input: YamlValue, place: Place): YamlValue | undefined {
  if (!Array.isArray(input)) return input;
  const networks = new Map<string, YamlValue>();
  for (const [index, name] of input.entries()) {
    if (typeof name === 'string') networks.set(name, null);
    else
      place
        .at(index)
        .refuse('swarm/value-type', `is ${describe(name)}; Docker takes a name`, 'Put the name in quotes.');
  }
  return networks;
}

/** `extra_hosts` as Docker prints them: `name:address`, an IPv6 address without brackets. */
export function transformHosts(input: YamlValue, place: Place): YamlValue | undefined {
  if (input instanceof Map) return hostLines(input).map(withoutBrackets);
  if (!Array.isArray(input)) {
    return place.refuse(
      'swarm/value-type',
      `is ${describe(input)}; Docker takes a list or a mapping`,
      'Write a list: ["db=10.0.0.5"].',
    );
  }
  const hosts: string[] = [];
  for (const [index, item] of input.entries()) {
    const line = goText(item);
    const separator = line.includes('=') ? '=' : ':';
    const at = line.indexOf(separator);
    if (at === -1) place.at(index).note('host-entry', line);
    else hosts.push(withoutBrackets(`${line.slice(0, at)}:${line.slice(at + 1)}`));
  }
  return hosts;
}

function hostLines(hosts: Map<string, YamlValue>): string[] {
  const lines = [...hosts]
    .filter(([, address]) => address !== null)
    .map(([name, address]) => `${name}:${goTextOrComplaint(address)}`);
  return lines.sort(compareBytes);
}

function withoutBrackets(line: string): string {
  const at = line.indexOf(':');
  return `${line.slice(0, at)}:${line.slice(at + 1).replace(/^\[(.+)\]$/s, '$1')}`;
}
