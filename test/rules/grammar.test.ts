import { describe, expect, it } from 'vitest';
import { parseConstraint } from '../../lib/rules/grammar/constraint.js';
import { parseCpus } from '../../lib/rules/grammar/cpus.js';
import { expandTemplate } from '../../lib/rules/grammar/go-template/expand.js';
import { parseReference, referenceProblem } from '../../lib/rules/grammar/image-reference.js';
import { dnsNameProblem, objectNameProblem } from '../../lib/rules/grammar/names.js';
import { parseRestart } from '../../lib/rules/grammar/restart.js';
import { overlap, parseSubnet } from '../../lib/rules/grammar/subnet.js';
import { variableReferences } from '../../lib/rules/grammar/variables.js';

describe('image references, as the CLI 28.2 and Engine 20.10 answer', () => {
  const digest = `sha256:${'b'.repeat(64)}`;
  it.each([
    'nginx',
    'nginx:1.27',
    `nginx@${digest}`,
    `nginx:1.27@${digest}`,
    'a__b',
    'a--b',
    'a_b.c-d',
    'localhost/foo',
    'reg.com:5000/x',
    'Reg.com/x',
    'FOO:5000/b',
    'docker.io',
    'a/b/c/d',
    `foo:${'t'.repeat(128)}`,
    `sha256:${'a'.repeat(64)}`,
    `${'f'.repeat(64)}/x`,
  ])('%s is taken', (text) => {
    expect(referenceProblem(text)).toBeUndefined();
  });

  it.each([
    'nginx:',
    'Nginx',
    'foo/Bar',
    'localhost/Foo',
    'a..b',
    'a___b',
    '-a',
    'a-',
    'foo:-tag',
    `foo:${'t'.repeat(129)}`,
    'http://x',
    'a b',
    'nginx:1.0 ',
    'reg..com/x',
    'a//b',
    '/a',
    'a/',
    'reg/x:5000/y',
    'é',
    'x@',
    'foo_bar:5000/x',
    `a@sha256:${'b'.repeat(63)}`,
    `a@sha256:${'B'.repeat(64)}`,
    `a@md5:${'b'.repeat(32)}`,
    'a'.repeat(255),
    '[fe80::1%25eth0]/a',
  ])('%s is refused by the CLI', (text) => {
    expect(referenceProblem(text)?.refusedBy).toBe('cli');
  });

  it.each(['NGINX/foo', 'fooBar/baz', '[::1]:5000/a', 'a'.repeat(64), `domain.com/${'a'.repeat(250)}`])(
    '%s is refused by the engine',
    (text) => {
      expect(referenceProblem(text)?.refusedBy).toBe('engine');
    },
  );

  it('are taken apart', () => {
    expect(parseReference(`reg.com:5000/shop/api:1.4@${digest}`)).toEqual({
      name: 'reg.com:5000/shop/api',
      tag: '1.4',
      digest,
    });
    expect(parseReference('reg.com:5000/shop/api')).toEqual({
      name: 'reg.com:5000/shop/api',
      tag: undefined,
      digest: undefined,
    });
  });
});

describe('placement constraints', () => {
  it.each([
    ['node.role==manager', { key: 'node.role', operator: '==', value: 'manager' }],
    [' node.labels.zone != a ', { key: 'node.labels.zone', operator: '!=', value: 'a' }],
    ['ab!=c==d', { problem: "key 'ab!=c' is invalid" }],
    ['node.role=manager', { problem: 'constraint expected one operator from ==, !=' }],
    ['node.role==', { problem: "value '' is invalid" }],
    ['n==a', { problem: "key 'n' is invalid" }],
    ['node.id==a,b', { problem: "value 'a,b' is invalid" }],
  ])('%s', (text, parsed) => {
    expect(parseConstraint(text)).toEqual(parsed);
  });
});

describe('names', () => {
  it.each(['web', 'a__b', 'x_-a', `x_${'a'.repeat(61)}`])('%s is a service name', (name) => {
    expect(dnsNameProblem(name)).toBeUndefined();
  });
  it.each(['a.b', 'a-', '_a', '', `x_${'a'.repeat(62)}`])('%s is none', (name) => {
    expect(dnsNameProblem(name)).toBeDefined();
  });
  it.each(['a.b', 'a..b', 'a'.repeat(64)])('%s is a config name', (name) => {
    expect(objectNameProblem(name)).toBeUndefined();
  });
  it.each(['a.', '_a', 'a b', '', 'a'.repeat(65)])('%s is no config name', (name) => {
    expect(objectNameProblem(name)).toBeDefined();
  });
});

describe('shares of a CPU', () => {
  it.each([
    ['0.5', 500_000_000n],
    ['1/4', 250_000_000n],
    ['1e3', 1_000_000_000_000n],
    ['-1', -1_000_000_000n],
    ['.5', 500_000_000n],
    ['9223372037', -9_223_372_036_709_551_616n],
    ['0x10', 16_000_000_000n],
    ['0x1p3', 8_000_000_000n],
    ['1_0', 10_000_000_000n],
    ['010', 10_000_000_000n],
    ['1/010', 125_000_000n],
    ['5.', 5_000_000_000n],
  ])('%s', (text, nanoCpus) => {
    expect(parseCpus(text)).toEqual({ nanoCpus });
  });
  it.each([
    '1/3',
    '0x',
    '1__0',
    '_1',
    '1/-2',
    '1/2.5',
    '09/2',
    '0.1234567891',
    'half',
    '',
    '1/0',
    '1 ',
    '1e',
  ])('%s is refused', (text) => {
    expect(parseCpus(text)).toHaveProperty('problem');
  });
});

describe('subnets', () => {
  it.each([
    '10.1.0.0/24',
    '10.1.0.5/24',
    '10.1.0.0/0',
    'fd00::/64',
    '::/0',
    '::ffff:1.2.3.4/96',
    '1:2:3:4:5:6:7:8/64',
  ])('%s', (text) => {
    expect(parseSubnet(text)).toBeDefined();
  });
  it.each([
    '10.1.0.0',
    '10.1.0.0/33',
    '10.01.0.0/24',
    '10.1.0/24',
    '256.1.0.0/24',
    '',
    'fd00::1::2/64',
    'fd00::g/64',
    '12345::/16',
    '1::2:3:4:5:6:7:8/64',
  ])('%s is none', (text) => {
    expect(parseSubnet(text)).toBeUndefined();
  });
  it('overlap or not', () => {
    const [all, part, other] = ['10.1.0.0/16', '10.1.5.0/24', '10.2.0.0/16'].map((text) => parseSubnet(text));
    if (!all || !part || !other) throw new Error('unreadable');
    expect([overlap(all, part), overlap(part, all), overlap(all, other)]).toEqual([true, true, false]);
  });
});

describe('the service-level restart', () => {
  it.each([
    ['no', { name: 'no', attempts: 0 }],
    ['on-failure:3', { name: 'on-failure', attempts: 3 }],
    ['always:', { name: 'always', attempts: 0 }],
    [':3', { problem: 'no policy before the colon' }],
    ['on-failure:x', { problem: 'the retry count must be an integer' }],
    ['on-failure:99999999999999999999', { problem: 'the retry count must be an integer' }],
    ['Always', { problem: 'unknown restart policy: Always' }],
  ])('%s', (text, parsed) => {
    expect(parseRestart(text)).toEqual(parsed);
  });
});

describe('templates, as Engine 20.10 fills them in', () => {
  it.each([
    ['plain', 'plain'],
    ['{{.Node.Hostname}}-{{.Task.Slot}}', 'nodeHostname-1'],
    ['a {{- .Task.Slot -}} b', 'a1b'],
    ['{{/* a note */}}x', 'x'],
    ['{{if eq .Task.Slot "1"}}first{{else}}other{{end}}', 'first'],
    ['{{with .Node}}{{.ID}}{{end}}', 'nodeid'],
    ['{{range .Service.Labels}}x{{else}}none{{end}}', 'none'],
    ['{{$slot := .Task.Slot}}{{$slot}}', '1'],
    ['{{join "-" .Task.Slot .Node.ID}}', '1-nodeid'],
    ['{{.Task.Slot | printf "%s!"}}', '1!'],
    ['{{(.Node).Platform.OS}}', 'os'],
    ['{{index .Service.Labels "x"}}|{{len .Service.Name}}|{{slice .Service.Name 0 3}}', '|11|ser'],
    ['{{"{{"}} level }}', '{{ level }}'],
    [
      '{{len .Service.Labels}}{{ne 1 2}}{{lt 1 2}}{{le 1 1}}{{gt 1 2}}{{ge 1 1}}{{js "a"}}{{printf "%s%%%v" "a" 1}}{{println 1}}',
      '0truetruetruefalsetrueaa%11\n',
    ],
    ['{{and 1 ""}}{{or "" "x"}}{{not true}}{{print 1 2}}{{html "a"}}{{urlquery "a b"}}', 'xfalse1 2aa%20b'],
  ])('%s', (template, text) => {
    expect(expandTemplate(template)).toEqual({ text });
  });

  it.each([
    ['{{ level }}', 'function "level" not defined'],
    ['{{.Foo}}', "can't evaluate field Foo"],
    ['{{.Node.Labels.zone}}', "can't evaluate field Labels"],
    ['{{.Service.Labels.zone}}', 'map has no entry for key "zone"'],
    ['{{.Task.Slot', 'unclosed action'],
    ['{{', 'unclosed action'],
    ['{{}}', 'missing value for command'],
    ['{{if .Task.Slot}}a', 'unexpected EOF'],
    ['{{end}}', 'unexpected {{end}}'],
    ['{{a-b}}', 'bad character "-"'],
    ['{{/* a }}', 'unclosed comment'],
    ['{{.Task.Slot .Task.ID}}', "can't give argument to non-function"],
    ['{{eq .Task.ID 1}}', 'incompatible types for comparison'],
    ['{{(.Task.Slot}}', 'unclosed left paren'],
    ['{{$y}}', 'undefined variable "$y"'],
    ['{{range .Task.Slot}}x{{end}}', "range can't iterate over the value"],
    ['{{index .Service.Name 99}}', 'index out of range'],
    ['{{nil}}', 'nil is not a command'],
  ])('%s is refused', (template, problem) => {
    expect(expandTemplate(template)).toEqual({ problem });
  });

  it.each([
    ['{{template "x"}}', 'template not defined'],
    ['{{break}}', '{{break}} outside {{range}}'],
    ['{{range ,  := .Service.Labels}}x{{end}}', 'unexpected "," in range'],
    ['{{$a, $b := .Service.Labels}}', 'too many declarations in command'],
  ])('%s is refused too', (template, problem) => {
    expect(expandTemplate(template)).toEqual({ problem });
  });

  it('named templates are taken for valid', () => {
    expect(expandTemplate('{{define "x"}}a{{end}}')).toEqual({ text: '{{define "x"}}a{{end}}' });
  });
});

describe('variables in a text', () => {
  it('are found with their guards, and escaped dollars are none', () => {
    expect(
      variableReferences('$A ${B} ${C:-x} ${D?y} $$E $1').map(({ name, braced, guarded }) => [
        name,
        braced,
        guarded,
      ]),
    ).toEqual([
      ['A', false, false],
      ['B', true, false],
      ['C', true, true],
      ['D', true, true],
    ]);
  });
});
