import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LintOptions, type LintReport, lint } from '../../lib/cli/lint.js';
import { UserError } from '../../lib/cli/user-error.js';

let folder: string;
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const json = (sets: string[][], options: LintOptions = {}): LintReport & { exitCode: number } => {
  const { exitCode, output } = lint(sets, { ...options, format: 'json' });
  return { exitCode, ...(JSON.parse(output) as LintReport) };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = `services:
  web:
    image: nginx:1.27
    deploy: { update_config: { order: stop-first, failure_action: rollback } }
`;

describe('lint', () => {
  it('answers yes to a stack without findings', () => {
    const file = fileOf('good.yml', good);
    expect(lint([[file]])).toEqual({ exitCode: 0, output: 'The deploy set: nothing found.\n' });
    expect(json([[file]])).toEqual({ exitCode: 0, deployable: true, findings: [] });
  });

  it('says where, what an engine does, and what to write', () => {
    const file = fileOf(
      'bad.yml',
      good.replace('deploy: {', 'deploy: { restart_policy: { condition: always },'),
    );
    const { exitCode, output } = lint([[file]]);
    expect(exitCode).toBe(1);
    expect(output).toBe(
      `error  swarm/restart-condition  ${file}:4:33
       services.web.deploy.restart_policy.condition is "always"; an engine refuses it ("invalid RestartCondition").
       Write condition: any, which restarts whatever the exit code.
1 error; not deployable
Why, with an example: stackwright explain swarm/restart-condition
`,
    );
  });

  it('tells what deploys and hurts from what is refused', () => {
    const file = fileOf('latest.yml', good.replace('nginx:1.27', 'nginx'));
    expect(json([[file]])).toMatchObject({
      exitCode: 0,
      deployable: true,
      findings: [{ rule: 'swarm/image-tag' }],
    });
    expect(json([[file]], { strict: true }).exitCode).toBe(1);
  });

  it('merges the files of one set as docker does', () => {
    const base = fileOf('base.yml', good.replace('nginx:1.27', '"nginx:"'));
    const overlay = fileOf('overlay.yml', 'services: { web: { image: "nginx:1.27" } }\n');
    expect(json([[base, overlay]]).findings).toEqual([]);
    expect(json([[overlay, base]])).toMatchObject({ deployable: false, findings: [{ file: base, line: 3 }] });
    expect(json([[base], [base, overlay]]).findings).toHaveLength(1);
  });

  it('takes variables from what it is given alone', () => {
    const file = fileOf('variable.yml', good.replace('1.27', '${TAG}'));
    expect(json([[file]]).deployable).toBe(false);
    expect(json([[file]], { env: { TAG: '1.27' } })).toMatchObject({ exitCode: 0, findings: [] });
  });

  it('reads the files of configs and secrets', () => {
    const file = fileOf('config.yml', `${good}configs: { page: { name: page-1, file: ./page.html } }\n`);
    expect(json([[file]]).findings.map(({ rule }) => rule)).toEqual(['swarm/content-file']);
    fileOf('page.html', 'hello');
    expect(json([[file]]).findings).toEqual([]);
  });

  it('writes SARIF for code hosts', () => {
    const file = fileOf('sarif.yml', good.replace('nginx:1.27', 'nginx'));
    const log = JSON.parse(lint([[file]], { format: 'sarif' }).output);
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Stackwright', rules: [{ id: 'swarm/image-tag' }] } },
          results: [
            {
              ruleId: 'swarm/image-tag',
              ruleIndex: 0,
              level: 'warning',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: `file://${file}` },
                    region: { startLine: 3, startColumn: 5 },
                  },
                  logicalLocations: [{ fullyQualifiedName: 'services.web.image' }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('colours text only when it is asked to', () => {
    const file = fileOf('colour.yml', good.replace('nginx:1.27', 'nginx'));
    expect(lint([[file]]).output).not.toContain('\u001b[');
  });

  it('says in one line which file it cannot read', () => {
    mkdirSync(join(folder, 'directory'));
    expect(() => lint([[join(folder, 'nowhere.yml')]])).toThrow(UserError);
    expect(() => lint([[join(folder, 'nowhere.yml')]])).toThrow(
      /nowhere\.yml cannot be read: there is no such file\.$/,
    );
    expect(() => lint([[join(folder, 'directory')]])).toThrow(
      /directory cannot be read: it is a directory\.$/,
    );
  });

  it.each([
    ['an empty file', ''],
    ['no YAML', '{{{'],
    ['a text', 'hello'],
    ['a list', '- a'],
    ['a tab', 'services:\n\tweb: 1'],
    ['a key twice', 'services: {}\nservices: {}'],
    ['a NUL', 'services: \0'],
    [
      'an alias bomb',
      `${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].reduce((text, key, index, keys) => `${text}x-${key}: &${key} [${index === 0 ? '"x"' : Array(9).fill(`*${keys[index - 1]}`)}]\n`, '')}services: {}\n`,
    ],
  ])('answers %s with a finding, not a stack trace', (name, text) => {
    const { findings, deployable } = json([[fileOf(`${name.replaceAll(' ', '-')}.yml`, text)]]);
    expect(deployable).toBe(false);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).not.toMatch(/\n|TypeError/);
  });

  it('reads a byte order mark, CRLF, anchors and merge keys as docker does', () => {
    const text = `\ufeffx-base: &base\r\n  image: nginx:1.27\r\n  deploy: { update_config: { order: stop-first, failure_action: rollback } }\r\nservices:\r\n  web:\r\n    <<: *base\r\n`;
    expect(json([[fileOf('bom.yml', text)]]).findings).toEqual([]);
  });

  it('checks thousands of files in one call', () => {
    const file = fileOf('many.yml', good);
    const start = performance.now();
    expect(json(Array.from({ length: 2_000 }, () => [file])).findings).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
