import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../lib/spec/format-finding.js';
import { formatPath } from '../../lib/spec/yaml-path.js';

const finding = {
  rule: 'swarm/image',
  severity: 'warning',
  message: 'It is so.',
  remedy: 'Write it otherwise.',
} as const;

describe('formatFinding', () => {
  it('says where: the construct, or the place in the file, or nothing', () => {
    expect(formatFinding({ ...finding, construct: 'shop/web' })).toBe(
      'warning  swarm/image  shop/web\n       It is so.\n       Write it otherwise.',
    );
    expect(formatFinding({ ...finding, file: 'a.yml', line: 3, column: 5 })).toMatch(
      /^warning {2}swarm\/image {2}a\.yml:3:5\n/,
    );
    expect(formatFinding({ ...finding, severity: 'info' })).toMatch(/^info {3}swarm\/image\n/);
  });

  it('sets off severity and rule when there is a style', () => {
    const style = { severity: (text: string) => `<${text}>`, strong: (text: string) => `*${text}*` };
    expect(formatFinding(finding, style)).toMatch(/^<warning> {2}\*swarm\/image\*\n/);
  });
});

it.each([
  [['services', 'api', 'ports', 0, 'published'], 'services.api.ports[0].published'],
  [['services', 'api', 'labels', 'com.example.team'], 'services.api.labels["com.example.team"]'],
  [['a b'], '["a b"]'],
  [[], ''],
])('the path %j reads %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
