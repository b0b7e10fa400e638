import type { Value } from '../reach/trial.js';

const long = 'l'.repeat(70);

/** Numbers at the edges of what an engine takes. */
const numbers = [-1, 0, 0.5, 1, 2, 0o7777, 0o10000, 65535, 65536, 4294967296, 1e12, 1e19];

/** Words that are names, or nearly. */
const names = [
  ...listed('| |a b|é|a_b|-a|a-|a.b|a/b|a:b|a=b|a,b|UPPER|default|host|none|bridge|ingress|nat|c|x|n|v|s'),
  ...['a\nb', 'a\tb', long, long.repeat(4)],
];

const paths = listed('/|.|..|/x|../x|/x/../y|/tmp|/etc/hosts|~/a|one.txt|./one.txt');
const addresses = listed('192.0.2.1|::1|10.0.0.0/8|10.0.0.0/33|10.0.0.5/24|fd00::/64');
const amounts = listed('1s|0s|-1s|1ns|999us|1ms|2540400h|0|-1|1k|1M|3m|4194304|4194303');

/** Words that mean something, at the right place or a wrong one. */
const words = [
  ...listed('all|ALL|NET_ADMIN|net_admin|CAP_X|tcp|TCP|udp|sctp|HOST|vip|VIP|dnsrr|user|1000|4294967296'),
  ...listed('global|replicated|replicated-job|any|always|on-failure|on-failure:3|on-failure:x'),
  ...listed('pause|rollback|continue|start-first|stop-first|SIGKILL|sigkill|SIGX|SIGRTMIN+3|9|99'),
  ...listed('bind|volume|tmpfs|npipe|image|rprivate|shared|cached|NONE'),
  ...listed('node.role==manager|node.role = x|node.role == a b|node.x|node.bad == x|node.ip == 10.0.0.0/8'),
  ...listed('node.labels.a|node.labels.a ==|engine.labels.a|engine.labels.a == b'),
  ...listed('{{.Service.Name}}|{{.Node.Hostname}}|{{.Bad}}|{{|{{env "A"}}'),
  ...listed('80|80/udp|8080:80|8080-8081:80-81|bed/web|bed/web:1@sha256:abc|Bed/Web|a:b:c|localhost:5000/a'),
];

const port = (target: number, more: { [key: string]: Value } = {}) => ({ target, published: 8090, ...more });

const ports: readonly Value[] = [
  ['80', '80'],
  ['8090-8092:80-82', '8091:99'],
  [port(80)],
  [port(80, { mode: 'host' })],
  [port(80), port(81)],
  [port(80), port(80, { protocol: 'udp' })],
  [port(80, { mode: 'host' }), port(81)],
];

const subnets: readonly Value[] = [
  [{ subnet: '10.99.0.0/24' }],
  [{ subnet: '10.99.0.0/24' }, { subnet: '10.99.0.0/16' }],
];

const lists: readonly Value[] = [
  [],
  ...listed('|a|a=1|=1|A|CMD|NONE').map((item) => [item]),
  ...[['a', 'a'], ['a=1', 'a=2'], ['X', 'a'], ['NONE', 'x'], ...ports, ...subnets],
];

const maps = [
  {},
  { a: '1' },
  { '': '1' },
  { 'a b': '1' },
  { a: null },
  { 'com.docker.stack.namespace': 'x' },
];

/** What stands somewhere in a stack: at few places right, at most of them wrong. */
export const oddValues: readonly Value[] = [
  ...[true, false, null, ...numbers, ...names, ...paths, ...addresses, ...amounts, ...words],
  ...[...lists, ...maps],
];

/** Those that a key can be. */
export const oddNames: readonly string[] = [...names, ...paths, ...words];

function listed(values: string): string[] {
  return values.split('|');
}
