import fc from 'fast-check';
import { App, defaultRules, Image, Parameter, Port, Service, Stack, Volume } from 'stackwright';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesize } from '../../lib/synth/synthesize.js';
import { hasDocker, inDirectory, needsDocker, stackConfig } from '../support/docker.js';

/** Texts that some reader of YAML, or docker's interpolation, takes for something else. */
const HOSTILE = [
  '',
  ' ',
  '$',
  '$$',
  '$$$',
  '${X}',
  '${X:-y}',
  '${X:?z}',
  '$X',
  'a$b',
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\na',
  'a\n',
  'a\n\nb\n',
  '\t',
  'a\tb',
  '#',
  ' #',
  'a #b',
  ': ',
  'a: b',
  ':',
  '-',
  '- a',
  '?',
  '? a',
  '!',
  '!!str a',
  '&a',
  '*a',
  '%',
  '@',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  ',',
  '{}',
  '[]',
  ' lead',
  'trail ',
  '1e3',
  '1E3',
  '0o17',
  '017',
  '0x1f',
  '0b11',
  '1_000',
  '+1',
  '-1',
  '.5',
  '1.',
  '.inf',
  '-.inf',
  '.nan',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'n',
  'true',
  'True',
  'null',
  'Null',
  '~',
  '12:34:56',
  '12:34',
  '2026-01-01',
  '2026-01-01T00:00:00Z',
  '<<',
  '=',
  '---',
  '...',
  'ü',
  '日本',
  '😀',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\r',
  'a\r\nb',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  'x'.repeat(5000),
  'long '.repeat(400),
];

/** Every scalar as the text that was printed: 1E3017 is no number to docker, and infinite to other readers. */
const asText = (printed: string) => parse(printed, { schema: 'failsafe' });

// docker stack config reads these well and prints them so that no other reader gets them back: a leading line break
// is lost in the block that it prints, and the rarer line breaks (NEL, LS, PS) are printed as if they were plain ones.
const printable = (value: string): string =>
  value.replace(/[\u0085\u2028\u2029]/g, '').replace(/^[\n\r]/, '^');

const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc
      .string({ unit: 'binary', maxLength: 40 })
      .filter((value) => !/[\0\ufdd0\ufdd1\ufffe\uffff]/.test(value)),
  )
  .map(printable);
const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,12}$/);
const key = fc.oneof(
  name,
  fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/),
  fc.constantFrom('y', 'N', 'true', 'null', '1e3', '0o17', '~', 'a b', 'é'),
);
const service = fc.record({
  environment: fc.dictionary(name, text, { maxKeys: 6 }),
  labels: fc.dictionary(key, text, { maxKeys: 4 }),
  serviceLabels: fc.dictionary(key, text, { maxKeys: 4 }),
  command: fc.array(text, { maxLength: 4 }),
  replicas: fc.integer({ min: 0, max: 20 }),
  published: fc.integer({ min: 1, max: 65_535 }),
  values: fc.array(
    text.filter((value) => value !== ''),
    { maxLength: 2 },
  ),
});
const stacks = fc.array(service, { minLength: 20, maxLength: 20 });
const RUNS = 60; // 20 services in each: 1,200 cases.

describe.skipIf(!hasDocker)(needsDocker('docker reads back what was said'), () => {
  it(`for ${RUNS} random stacks of 20 services with hostile strings`, () => {
    const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2 ** 31);
    console.log(`fast-check seed ${seed} (FAST_CHECK_SEED=${seed} repeats it)`);
    let cases = 0;
    fc.assert(
      fc.property(stacks, (services) => {
        cases += services.length;
        const parameters = Object.fromEntries(
          services.flatMap(({ values }, s) => values.map((value, v) => [`P_${s}_${v}`, value])),
        );
        const app = new App({ parameters });
        const stack = new Stack(app, 'random');
        const data = new Volume(stack, 'data');
        services.forEach(({ published, values, environment, ...props }, index) => {
          const given = values.map((value, v) => [
            `GIVEN_${v}`,
            `<${new Parameter(stack, `P_${index}_${v}`, { description: 'x', example: value })}>`,
          ]);
          new Service(stack, `s${index}`, {
            ...props,
            image: Image.fromRegistry('example/web:1.0'),
            environment: { ...environment, ...Object.fromEntries(given) },
            ports: [new Port({ target: published, mode: 'host', published })],
            mounts: [data.at('/data')],
          });
        });
        // Random text holds {{ now and then, which an engine takes for a template; docker itself reads it as it is.
        const rules = defaultRules.without('swarm/template');
        const read = inDirectory(synthesize(app, { rules }).files, (directory) =>
          stackConfig(directory, ['docker-stack.yml'], parameters, asText),
        );
        expect(read.stderr).toBe('');
        services.forEach(
          ({ environment, labels, serviceLabels, command, replicas, published, values }, index) => {
            const actual = read.model.services?.[`s${index}`];
            const given = Object.fromEntries(values.map((value, v) => [`GIVEN_${v}`, `<${value}>`]));
            expect(actual).toMatchObject({
              deploy: { replicas: String(replicas) },
              ports: [{ target: String(published), published: String(published) }],
            });
            expect(actual?.environment ?? {}).toEqual({ ...environment, ...given });
            expect(actual?.labels ?? {}).toEqual(labels);
            expect(actual?.deploy?.labels ?? {}).toEqual(serviceLabels);
            if (command.length > 0) expect(actual).toHaveProperty('command', command);
          },
        );
      }),
      { numRuns: RUNS, seed },
    );
    console.log(`${cases} services read back by docker stack config`);
    expect(cases).toBeGreaterThanOrEqual(1000);
  }, 180_000);
});
