import { describe, expect, it } from 'vitest';
import { loaderAccepts } from '../../../lib/spec/load/index.js';
import { load, said } from './load.js';

const service = (body: string) => `services:\n  api:\n    ${body}\n`;

describe('what the loader refuses, where, and what to write instead', () => {
  it.each([
    ['image: 1', 'cli/schema a.yml:3:5 services.api.image must be a text, and is a number.'],
    ['image: ~', 'cli/schema a.yml:3:5 services.api.image must be a text, and is empty.'],
    ['profiles: [a]', 'cli/schema a.yml:3:5 services.api.profiles is not known in a stack file.'],
    [
      'depends_on: {a: {condition: b}}',
      'cli/schema a.yml:3:5 services.api.depends_on must be a list, and is a mapping.',
    ],
    [
      'ports: ["${PORT}:80x"]',
      'cli/schema a.yml:3:13 services.api.ports[0] is no port (":80x"): the port of the container is not a number or range up to 65535.',
    ],
    [
      'ports: [80, 80]',
      'cli/schema a.yml:3:17 services.api.ports[1] stands there twice; it is the same as entry 0.',
    ],
    [
      'environment: {DEBUG: true}',
      'cli/schema a.yml:3:19 services.api.environment.DEBUG must be a text, a number or empty, and is true or false.',
    ],
    [
      'environment: {8080: a}',
      'cli/schema a.yml:3:5 services.api.environment has the key 8080, which YAML reads as something other than text.',
    ],
    [
      'x-note: .inf',
      'cli/schema a.yml:3:5 services.api.x-note is a number without an end, which docker refuses.',
    ],
    [
      'stop_grace_period: 10',
      'cli/schema a.yml:3:5 services.api.stop_grace_period must be a text, and is a number.',
    ],
    ['stop_grace_period: "10"', 'cli/schema a.yml:3:5 services.api.stop_grace_period is no duration ("10").'],
    [
      'deploy: {update_config: {order: first}}',
      'cli/schema a.yml:3:30 services.api.deploy.update_config.order must be one of start-first, stop-first, and is "first".',
    ],
    ['volumes: [{source: a}]', 'cli/schema a.yml:3:15 services.api.volumes[0] has no type.'],
    [
      'volumes: [{type: tmpfs, tmpfs: {size: -1}}]',
      'cli/schema a.yml:3:37 services.api.volumes[0].tmpfs.size is -1, less than 0.',
    ],
    [
      'mem_limit: 1g',
      'cli/forbidden-property a.yml:3:5 services.api.mem_limit is forbidden in a stack file; docker refuses the whole file.',
    ],
    ['image: "a${"', 'cli/interpolation a.yml:3:5 services.api.image has a $ that starts no variable.'],
    [
      'image: "${IMAGE:?the image}"',
      'cli/interpolation a.yml:3:5 services.api.image needs the variable IMAGE, which is not set: the image.',
    ],
    [
      'tty: ${TTY:-maybe}',
      'cli/interpolation a.yml:3:5 services.api.tty becomes "maybe" with its variables, and must be true or false.',
    ],
    [
      'deploy: {replicas: "${N:-two}"}',
      'cli/interpolation a.yml:3:14 services.api.deploy.replicas becomes "two" with its variables, and must be a whole number.',
    ],
    [
      'deploy: {update_config: {max_failure_ratio: "${N:-x}"}}',
      'cli/interpolation a.yml:3:30 services.api.deploy.update_config.max_failure_ratio becomes "x" with its variables, and must be a number.',
    ],
  ])('%s', (body, finding) => {
    expect(said(service(body))).toEqual([finding]);
  });

  it('tells what the model refuses, once for each place', () => {
    const text = service(
      'volumes: ["${DIR}:/data", data:/b:ro:d]\n    command: sh -c "a\n    deploy: {resources: {limits: {memory: 1x}}}',
    );
    const { findings } = load(text);
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['cli/command-syntax', 'services.api.command'],
      ['cli/byte-size', 'services.api.deploy.resources.limits.memory'],
      ['cli/volume-syntax', 'services.api.volumes[0]'],
      ['cli/volume-syntax', 'services.api.volumes[1]'],
    ]);
    expect(loaderAccepts(findings)).toBe(false);
    for (const { message, remedy, refusedBy, severity } of findings) {
      expect([message.endsWith('.'), remedy.endsWith('.'), refusedBy, severity]).toEqual([
        true,
        true,
        'cli',
        'error',
      ]);
    }
  });

  it('finds everything at once', () => {
    const text =
      'version: "2.4"\nname: shop\nservices:\n  api: {imag: a, cpuset: "1", tty: $A$}\n  "a b": {}\nvolumes: {v: {drivr: a}}\n';
    expect(said(text)).toEqual([
      'cli/version a.yml:1:1 version is "2.4", which docker stack does not read.',
      'cli/forbidden-property a.yml:4:18 services.api.cpuset is forbidden in a stack file; docker refuses the whole file.',
      'cli/interpolation a.yml:4:31 services.api.tty has a $ that starts no variable.',
      'cli/schema a.yml:2:1 name is not known in a stack file.',
      'cli/schema a.yml:4:9 services.api.imag is not known in a stack file.',
      'cli/schema a.yml:5:3 services["a b"] is no name; names have letters, digits, ".", "_" and "-".',
      'cli/schema a.yml:6:15 volumes.v.drivr is not known in a stack file.',
    ]);
  });

  it.each([
    ['services: {api: {imag: a}}', 'Write image.'],
    ['services: {api: {pids_limit: 1}}', 'Write deploy.resources.limits.pids.'],
    ['name: shop', 'Remove it; docker stack deploy is given the name.'],
    [
      'version: "3.6"\nservices: {api: {init: true}}',
      'Write version: "3.7" at the top, or no version at all.',
    ],
    ['services: {api: {environment: {A: true}}}', 'Put the value in double quotes.'],
    ['services: {api: {ports: {a: b}}}', 'Write a list.'],
  ])('%s: %s', (text, remedy) => {
    expect(load(text).findings.map((finding) => finding.remedy)).toEqual([remedy]);
  });

  it.each([
    ['', 'cli/yaml a.yml:1:1 The file is empty; docker refuses it.'],
    ['- a', 'cli/yaml a.yml:1:1 The file is not a mapping at the top; docker refuses it.'],
    ['8080: a', 'cli/yaml a.yml:1:1 The file is not a mapping at the top; docker refuses it.'],
    [
      'services:\n\tapi: {}',
      'cli/yaml a.yml:2:1 The file is not YAML that docker reads: no value or key can start with a tab.',
    ],
    [
      'a: 1\r\na: 2',
      'cli/yaml a.yml:2:1 The file is not YAML that docker reads: the key a stands twice in one mapping.',
    ],
    [
      'services: [',
      'cli/yaml a.yml:1:12 The file is not YAML that docker reads: expected a value, found the end of the file.',
    ],
  ])('%j is no stack file', (text, finding) => {
    expect(said(text)).toEqual([finding]);
  });

  it('wants one version in all files of a set', () => {
    expect(said(['version: "3.8"\nservices: {}', 'services: {}'])).toEqual([
      'cli/version b.yml:1:1 version is "3.13" here and "3.8" in the first file.',
    ]);
    expect(said(['version: "3"\nservices: {}', 'services: {}'])).toEqual([]);
  });

  it('refuses what it cannot merge, in the file that brings it', () => {
    expect(said(['services: {a: {x-a: text}}', 'services:\n  a:\n    x-a: [list]'])).toEqual([
      expect.stringMatching(/^cli\/merge b\.yml:3:5 services\.a\.x-a /),
    ]);
  });
});

it('has no advice of its own for what every object has', () => {
  const { findings } = load(service('constructor: x'));
  expect(findings.map(({ remedy }) => remedy)).toEqual([
    'Remove it; x- keys may hold what is only for people.',
  ]);
});
