import { describe, expect, it } from 'vitest';
import { parseVolumeSpec } from '../../../lib/spec/model/volume-spec.js';
import { bothRefuse, dockerPrintsTheSame, service } from './docker-agrees.js';
import { readService } from './support.js';

describe('volumes of a service', () => {
  it('are written out in the long form', () => {
    expect(readService('{ volumes: ["data:/var/lib/data:ro,nocopy", "/cache"] }').service.volumes).toEqual([
      { type: 'volume', source: 'data', target: '/var/lib/data', read_only: true, volume: { nocopy: true } },
      { type: 'volume', target: '/cache' },
    ]);
  });

  it('are bind mounts when the source is a path; relative ones start beside the first stack file', () => {
    expect(
      readService('{ volumes: ["./conf/../web:/etc/web:rshared", "/var/log/:/log"] }').service.volumes,
    ).toEqual([
      { type: 'bind', source: '/srv/shop/web', target: '/etc/web', bind: { propagation: 'rshared' } },
      { type: 'bind', source: '/var/log/', target: '/log' },
    ]);
  });

  it('start at home with ~, or stay as they are without a home', () => {
    const body = '{ volumes: ["~/data:/data"] }';
    expect(readService(body, { env: { HOME: '/home/mia' } }).service.volumes).toMatchObject([
      { source: '/home/mia/data' },
    ]);
    const homeless = readService(body);
    expect(homeless.service.volumes).toMatchObject([{ source: '/srv/shop/~/data' }]);
    expect(homeless.notes).toMatchObject([{ kind: 'home', text: '~/data' }]);
  });

  it('ignore options that Docker does not know, with a note', () => {
    expect(readService('{ volumes: ["a1:/a:z,ro,cached"] }').notes).toMatchObject([
      { text: 'z' },
      { text: 'cached' },
    ]);
  });

  it.each([
    ['', 'it is empty'],
    [':/media', 'there is nothing between two of its colons, or at an end'],
    ['data:/media:', 'there is nothing between two of its colons, or at an end'],
    ['data:/media:ro:z1', 'it has too many colons'],
  ])('cannot be read from "%s"', (spec, problem) => {
    expect(parseVolumeSpec(spec)).toBe(problem);
  });
});

const volumes = {
  anonymous: '{ volumes: ["/data", "ab", "/", "x", "é"] }',
  named: '{ volumes: ["data:/data", "data:/data2:rw", "data:/data3:ro,rw", "data:/data4:rw,ro"] }',
  options:
    '{ volumes: ["data:/a:nocopy", "data:/b:ro,nocopy,z,Z,cached", "data:/c:shared,slave", "d1:/e:,"] }',
  'every propagation':
    '{ volumes: ["/a:/a:rprivate", "/b:/b:private", "/c:/c:rshared", "/d:/d:shared", "/e:/e:rslave", "/f:/f:slave"] }',
  paths:
    '{ volumes: [".:/a", "./b:/b", "../c:/c", "/d//e/:/d", "./f/:/f", ".hidden:/g", "./a/../../..:/h"] }',
  home: '{ volumes: ["~:/a", "~/b:/b", "~c:/c", "~/../d:/d"] }',
  'windows paths': String.raw`{ volumes: ['C:\data:/a', 'c:/data:D:\x:ro', 'd:/x', 'C:\a', 'é:/b:/c', '\\.\pipe\docker:/pipe', 'a:b', 'z:b:c'] }`,
  'windows shares': String.raw`{ volumes: ['\\server\share\x:/a', '\\server\share:/b', '\\server:/c', '//server/share/x:/d', '\\.\x\y:/e'] }`,
  'long forms of paths':
    '{ volumes: [{ type: bind, source: ./x, target: /x }, { type: bind, source: ~/y, target: /y, read_only: true }] }',
  'long form of a volume':
    '{ volumes: [{ type: volume, source: data, target: /a, volume: { nocopy: true }, consistency: cached }] }',
  'long form of a tmpfs':
    '{ volumes: [{ type: tmpfs, target: /a, tmpfs: { size: 1000 } }, { type: tmpfs, target: /b, tmpfs: { size: 1e6, mode: 7 } }] }',
  'long form with empty parts':
    '{ volumes: [{ type: bind, source: /a, target: /a, bind: {}, volume: {}, tmpfs: {}, read_only: false }] }',
  'keys in any case':
    '{ volumes: [{ type: bind, source: /a, target: /a, bind: { PROPAGATION: slave, Create: x } }] }',
  'other types': '{ volumes: [{ type: npipe, source: x, target: y }, { type: whatever }, { type: "" }] }',
};
dockerPrintsTheSame('volumes with a home', volumes, { env: { HOME: '/home/mia' } });
dockerPrintsTheSame('volumes without a home', volumes);
dockerPrintsTheSame('volumes with an empty home', volumes, { env: { HOME: '' } });

bothRefuse('volumes', {
  empty: service('{ volumes: [""] }'),
  'nothing in front': service('{ volumes: [":/media"] }'),
  'nothing behind': service('{ volumes: ["data:"] }'),
  'too many parts': service('{ volumes: ["a1:/b1:ro:rw"] }'),
  'bind mount without a source': service('{ volumes: [{ type: bind, target: /a }] }'),
});
