import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tokenFor } from '../../../lib/core/token.js';
import { dynamicFile, parametersOf } from '../../../lib/patterns/traefik/dynamic-file.js';
import { Match, proxyVariable, regexQuote } from '../../../lib/patterns/traefik/index.js';
import { ProxyTextError } from '../../../lib/patterns/traefik/proxy-text.js';
import { fillTemplate } from './go-template.js';

describe('the dynamic configuration as a file', () => {
  const domain = tokenFor('DNS_TLD');
  const read = (file: string, environment: Record<string, string> = { DNS_TLD: 'example.com' }): unknown =>
    parse(fillTemplate(file, environment));

  it('leaves a parameter to the environment of the proxy, in the same bytes for every value', () => {
    const file = dynamicFile({ rule: `${Match.host(`api.${domain}`)}` });
    expect(file).toBe(`rule: 'Host(\`api.{{ env "DNS_TLD" }}\`)'\n`);
    expect(read(file)).toEqual({ rule: 'Host(`api.example.com`)' });
    expect(read(file, { DNS_TLD: 'balena.test' })).toEqual({ rule: 'Host(`api.balena.test`)' });
  });

  it('takes the dots of a domain for dots where it stands in a regular expression', () => {
    const file = dynamicFile({
      rule: `${Match.hostBelow(`devices.${domain}`)}`,
      open: regexQuote(`(${domain})`),
    });
    expect(read(file)).toEqual({
      rule: 'HostRegexp(`^[^.]+\\.devices\\.example\\.com$`)',
      open: '\\(example\\.com\\)',
    });
  });

  it('lets the proxy’s own environment replace a value', () => {
    const file = dynamicFile({ certFile: proxyVariable('CERT', '/certs/"the" cert.pem') });
    expect(file).toBe(`certFile: '{{ env "CERT" | default "/certs/\\"the\\" cert.pem" }}'\n`);
    expect(read(file)).toEqual({ certFile: '/certs/"the" cert.pem' });
    expect(read(file, { CERT: '/run/c.pem' })).toEqual({ certFile: '/run/c.pem' });
    expect(() => proxyVariable('NOT-A NAME', '')).toThrow(ProxyTextError);
  });

  it.each(['{{ .Env }}', '{{', '}}', '{{{{', '{', '{{"x"}}', "it's {{ quoted }}", '{{- trim -}}'])(
    'takes %s for a text, not for an action',
    (text) => {
      expect(read(dynamicFile({ text, before: `${text}${domain}`, after: `${domain}${text}` }))).toEqual({
        text,
        before: `${text}example.com`,
        after: `example.com${text}`,
      });
    },
  );

  it('writes short lists on one line, and no anchors', () => {
    const shared = { url: 'http://api:80' };
    expect(
      dynamicFile({ list: ['web', 'websecure'], one: shared, two: shared, objects: [{ a: 1 }] }, 'Routes.'),
    ).toBe(
      `# Routes.

list: [web, websecure]
one:
  url: http://api:80
two:
  url: http://api:80
objects:
  - a: 1
`,
    );
  });

  it('leaves out what is undefined', () => {
    const absent = undefined as never;
    expect(read(dynamicFile({ a: absent, b: { c: absent }, d: { e: 1, f: absent } }))).toEqual({
      b: {},
      d: { e: 1 },
    });
  });

  it('refuses a line break in a text with a parameter, and says which', () => {
    expect(() => dynamicFile({ text: `a\n${domain}` })).toThrow(
      /refers to a parameter must be one line.*a\\n/,
    );
    expect(() => dynamicFile({ text: 'a\n{{' })).toThrow(/holds \{\{ must be one line/);
    expect(read(dynamicFile({ text: 'a\nb' }))).toEqual({ text: 'a\nb' });
  });

  it('names the parameters that it refers to, each once', () => {
    const other = tokenFor('OTHER');
    expect(parametersOf({ a: [domain, { b: `${other}.${domain}` }], c: 1, d: true, e: 'x' })).toEqual([
      'DNS_TLD',
      'OTHER',
    ]);
  });

  it('reads back as what was written, whatever the texts (seeded)', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}/gu, '')),
      fc.constantFrom(
        '{',
        '}',
        '{{',
        '}}',
        '"',
        "'",
        '`',
        '\\',
        '# ',
        ': ',
        '- ',
        '$',
        '${X}',
        'yes',
        '1e3',
        '~',
        ' ',
      ),
    );
    const value = fc.array(
      fc.oneof(
        part.map((literal) => ({ literal })),
        fc.constant({ parameter: true }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(value, fc.constantFrom('example.com', 'a-b.c', '10.0.0.1'), (parts, given) => {
        const text = parts.map((each) => ('literal' in each ? each.literal : domain)).join('');
        const meant = parts.map((each) => ('literal' in each ? each.literal : given)).join('');
        expect(read(dynamicFile({ text, list: [text] }), { DNS_TLD: given })).toEqual({
          text: meant,
          list: [meant],
        });
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});
