import { App, Image, Port, Service, Stack } from 'stackwright';
import { Match, type Matcher, Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';

const verdict = (matcher: Matcher, actual: unknown): string =>
  matcher
    .differences(actual, ['here'])
    .map(({ message }) => message)
    .join('\n');

describe('Match', () => {
  it.each<[string, Matcher, unknown]>([
    ['like: what is named, at any depth', Match.like({ a: { b: 1 } }), { a: { b: 1, c: 2 }, d: 3 }],
    ['like: lists item by item', Match.like([{ a: 1 }]), [{ a: 1, b: 2 }]],
    ['exact: nothing else', Match.exact({ a: [{ b: 1 }] }), { a: [{ b: 1 }] }],
    ['arrayWith: among others, in any order', Match.arrayWith('c', 'a'), ['a', 'b', 'c']],
    ['arrayWith: maps by what is named', Match.arrayWith({ a: 1 }), [{ a: 2 }, { a: 1, b: 2 }]],
    ['any', Match.any(), false],
    ['absent', Match.like({ a: Match.absent() }), {}],
    ['stringMatching', Match.stringMatching(/^b/m), 'a\nb'],
    ['not', Match.like({ a: Match.not(2), b: Match.not(Match.any()) }), { a: 1 }],
  ])('%s: matches', (_title, matcher, actual) => {
    expect(verdict(matcher, actual)).toBe('');
    // In vitest's and jest's own matchers, too.
    expect({ value: actual }).toEqual({ value: matcher });
  });

  it.each<[string, Matcher, unknown, string]>([
    ['like', Match.like({ a: { b: 1 } }), { a: 'text' }, 'here.a is "text"; expected {"b":1}.'],
    ['like of nothing', Match.like({ a: {} }), {}, 'here.a is missing; expected {}.'],
    ['exact', Match.exact({ a: 1 }), { a: 1, b: 2 }, 'here.b is 2; expected nothing there.'],
    ['arrayWith of text', Match.arrayWith('x'), ['a'], 'here is ["a"]; expected an item like "x".'],
    ['arrayWith of nothing', Match.arrayWith('x'), undefined, 'here is missing; expected an item like "x".'],
    [
      'arrayWith of maps',
      Match.arrayWith({ a: 1, b: 1 }),
      [{ a: 2 }, { a: 3, b: 1 }],
      [
        'here is [{"a":2},{"a":3,"b":1}]; expected an item like {"a":1,"b":1}.',
        '  The nearest is [1]:',
        '    here[1].a is 3; expected 1.',
      ].join('\n'),
    ],
    ['any', Match.any(), null, 'here is null; expected any value.'],
    ['absent', Match.absent(), 1, 'here is 1; expected nothing there.'],
    ['stringMatching', Match.stringMatching(/b/), 'a', 'here is "a"; expected text that matches /b/.'],
    [
      'stringMatching of a number',
      Match.stringMatching(/1/),
      1,
      'here is 1; expected text that matches /1/.',
    ],
    ['not', Match.not(1), 1, 'here is 1; expected anything but 1.'],
    [
      'not of a matcher',
      Match.not(Match.stringMatching(/:latest$/)),
      'nginx:latest',
      'here is "nginx:latest"; expected anything but text that matches /:latest$/.',
    ],
    ['a long value', Match.like('x'), 'a'.repeat(200), `here is "${'a'.repeat(158)}…; expected "x".`],
  ])('%s: says what is there and what was expected', (_title, matcher, actual, message) => {
    expect(verdict(matcher, actual)).toBe(message);
  });

  it('matches again with an expression that remembers where it was', () => {
    const matcher = Match.stringMatching(/a/g);
    expect([verdict(matcher, 'a'), verdict(matcher, 'a')]).toEqual(['', '']);
  });

  it('stands beside the matchers of the test runner', () => {
    const stack = new Stack(new App(), 'shop');
    new Service(stack, 'web', { image: Image.fromRegistry('nginx:1.29'), ports: [Port.tcp(8080, 80)] });
    const template = Template.from(stack);
    template.hasService('web', {
      image: expect.stringContaining('nginx'),
      ports: Match.arrayWith({ published: 8080, target: expect.any(Number) }),
    });
    expect(template.services).toMatchObject({ web: { image: Match.stringMatching(/^nginx/) } });
    expect(() => template.hasService('web', { image: expect.stringContaining('httpd') })).toThrow(
      'services.web.image is "nginx:1.29"; expected StringContaining "httpd".',
    );
    expect(() => template.hasService('web', { ports: expect.any(String) })).toThrow('expected Any<String>.');
    expect(() => expect(template.services).toEqual({ web: Match.like({ image: 'x' }) })).toThrow();
  });
});
