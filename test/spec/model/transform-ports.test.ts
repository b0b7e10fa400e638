import { describe, expect, it } from 'vitest';
import { parsePortSpec } from '../../../lib/spec/model/port-spec.js';
import { dockerPrintsTheSame } from './docker-agrees.js';
import { readService } from './support.js';

describe('ports', () => {
  it('are written out in the long form', () => {
    expect(readService('{ ports: ["8080:80", "53:53/udp"] }').service.ports).toEqual([
      { mode: 'ingress', target: 80, published: 8080, protocol: 'tcp' },
      { mode: 'ingress', target: 53, published: 53, protocol: 'udp' },
    ]);
  });

  it('stay as they are in the long form, without empty values', () => {
    const { service } = readService('{ ports: [{ target: 80, published: 0, mode: host }] }');
    expect(service.ports).toEqual([{ mode: 'host', target: 80 }]);
  });

  it('of a range are paired one by one, and printed in the order of their texts', () => {
    const { service } = readService('{ ports: ["1099-1101:99-101"] }');
    expect(service.ports).toMatchObject([
      { target: 100, published: 1100 },
      { target: 101, published: 1101 },
      { target: 99, published: 1099 },
    ]);
  });

  it('lose the address they are published on, with a note', () => {
    const { service, notes } = readService(
      '{ ports: ["127.0.0.1:5432:5432", "[::1]:80:80", "0.0.0.0:1:1"] }',
    );
    expect(service.ports).toMatchObject([{ published: 5432 }, { published: 80 }, { published: 1 }]);
    expect(notes).toEqual([
      { kind: 'host-ip', path: ['services', 'web', 'ports', 0], text: '127.0.0.1' },
      { kind: 'host-ip', path: ['services', 'web', 'ports', 1], text: '::1' },
    ]);
  });

  it.each([
    ['', 'it names no port of the container'],
    ['8080:', 'it names no port of the container'],
    ['example.com:80:80', 'the address is not an IP address'],
    ['fe80::1%eth0:80:80', 'the address is not an IP address'],
    ['[::1:80:80', 'the address is not an IP address'],
    ['80:65536', 'the port of the container is not a number or range up to 65535'],
    ['90-80', 'the port of the container is not a number or range up to 65535'],
    ['web:80', 'the published port is not a number or range up to 65535'],
    ['80:80/icmp', 'the protocol is not tcp, udp or sctp'],
    ['8000-8005:80-81', 'its two ranges differ in length'],
  ])('cannot be read from "%s"', (spec, problem) => {
    expect(parsePortSpec(spec)).toBe(problem);
  });

  it('are refused with the reason when they cannot be read', () => {
    expect(readService('{ ports: ["web:80"] }').refusals).toEqual([
      {
        path: 'services.web.ports[0]',
        rule: 'swarm/port-syntax',
        message:
          'services.web.ports[0] is "web:80", which Docker cannot read: the published port is not a number or range up to 65535',
        remedy: 'Write PUBLISHED:TARGET, both as numbers or as ranges of the same length: "8080:80".',
      },
    ]);
  });
});

dockerPrintsTheSame('ports', {
  'target alone': '{ ports: ["80", 81, "82/udp", "83/SCTP", "84/"] }',
  'target range': '{ ports: ["80-82"] }',
  'published and target': '{ ports: ["8080:80", "8081:81/udp"] }',
  'published range to target range': '{ ports: ["8080-8082:80-82", "98-101:998-1001"] }',
  'published range to one target': '{ ports: ["8080-8083:80"] }',
  'one of a range': '{ ports: ["80-80:80"] }',
  'a second dash is not looked at': '{ ports: ["8000-8001-9:80-81-7"] }',
  'more after the protocol is not looked at': '{ ports: ["80:80/tcp/udp"] }',
  addresses:
    '{ ports: ["127.0.0.1:80:80", "10.0.0.1::81", "[::1]:82:82", "::1:83:83", "[]:84:84", "0.0.0.0:85:85"] }',
  'leading zeros': '{ ports: ["0080:080"] }',
  'port zero': '{ ports: ["0:80", "0"] }',
  'long form': '{ ports: [{ target: 80 }, { target: 81, published: 8081, mode: host, protocol: udp }] }',
  'long form with floats and large numbers': '{ ports: [{ target: 80.0, published: 4294967297 }] }',
  'long form with nothing': '{ ports: [{}] }',
  'doubles in one file stay': '{ ports: ["80:80", "80:81", "80:80/udp"] }',
  none: '{ ports: [] }',
});
