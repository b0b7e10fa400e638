import { describe, expect, it } from 'vitest';
import { type HttpRule, Match, type TcpRule } from '../../../lib/patterns/traefik/index.js';
import { matcherValues } from '../../../lib/patterns/traefik/rule.js';

describe('Match, the rules of routes', () => {
  const {
    alpn,
    and,
    anyConnection,
    anyRequest,
    clientIp,
    clientIpTcp,
    header,
    headerRegexp,
    host,
    hostBelow,
    hostRegexp,
    hostSni,
    hostSniRegexp,
    hosts,
    method,
    not,
    or,
    path,
    pathPrefix,
    pathRegexp,
    query,
  } = Match;

  it.each<[HttpRule | TcpRule, string]>([
    [anyRequest(), 'PathPrefix(`/`)'],
    [host('shop.example.com'), 'Host(`shop.example.com`)'],
    [hosts('a.example', 'b.example'), 'Host(`a.example`) || Host(`b.example`)'],
    [hosts('a.example'), 'Host(`a.example`)'],
    [hostRegexp('^[a-z]+\\.example\\.com$'), 'HostRegexp(`^[a-z]+\\.example\\.com$`)'],
    [hostBelow('devices.example.com'), 'HostRegexp(`^[^.]+\\.devices\\.example\\.com$`)'],
    [path('/health'), 'Path(`/health`)'],
    [pathPrefix('/api'), 'PathPrefix(`/api`)'],
    [pathRegexp('^/v[0-9]+/'), 'PathRegexp(`^/v[0-9]+/`)'],
    [method('POST'), 'Method(`POST`)'],
    [header('X-Kind', 'a "b"'), 'Header(`X-Kind`, `a "b"`)'],
    [headerRegexp('Accept', 'text/html'), 'HeaderRegexp(`Accept`, `text/html`)'],
    [query('page'), 'Query(`page`)'],
    [query('page', '2'), 'Query(`page`, `2`)'],
    [clientIp('10.0.0.0/8'), 'ClientIP(`10.0.0.0/8`)'],
    [hostSni('tunnel.example.com'), 'HostSNI(`tunnel.example.com`)'],
    [hostSniRegexp('^.+$'), 'HostSNIRegexp(`^.+$`)'],
    [anyConnection(), 'HostSNI(`*`)'],
    [alpn('h2'), 'ALPN(`h2`)'],
    [clientIpTcp('10.0.0.0/8'), 'ClientIP(`10.0.0.0/8`)'],
  ])('%s', (rule, text) => {
    expect(`${rule}`).toBe(text);
  });

  it('joins rules, with parentheses wherever the meaning needs them', () => {
    const [a, b, c] = [host('a'), path('/b'), method('C')];
    expect(`${and(a, or(b, c))}`).toBe('Host(`a`) && (Path(`/b`) || Method(`C`))');
    expect(`${or(and(a, b), c)}`).toBe('(Host(`a`) && Path(`/b`)) || Method(`C`)');
    expect(`${not(and(a, b))}`).toBe('!(Host(`a`) && Path(`/b`))');
    expect(`${and(a, not(b))}`).toBe('Host(`a`) && !Path(`/b`)');
    expect(`${not(not(a))}`).toBe('!!Host(`a`)');
    expect(`${a.and(b, c)}`).toBe(`${and(a, b, c)}`);
    expect(`${a.or(b).or(c)}`).toBe('Host(`a`) || Path(`/b`) || Method(`C`)');
    expect(`${and(a)}`).toBe('Host(`a`)');
  });

  it('puts a value that holds a backtick or a line break between double quotes', () => {
    expect(`${path('/a`b"c')}`).toBe('Path("/a`b\\"c")');
    expect(`${header('X', 'a\nb')}`).toBe('Header(`X`, "a\\nb")');
    expect(`${path('/a"b\\c')}`).toBe('Path(`/a"b\\c`)');
  });

  it('keeps rules for requests and rules for connections apart, by their types', () => {
    // @ts-expect-error a server name is known before there is a request, a host only with one
    expect(`${and(hostSni('a'), host('b'))}`).toContain('HostSNI');
  });

  it('tells which hosts a rule names, wherever they stand', () => {
    const rule = or(and(host('a'), pathPrefix('/')), not(host('b')));
    expect(matcherValues(rule, 'Host')).toEqual(['a', 'b']);
    expect(matcherValues(rule, 'Method')).toEqual([]);
  });
});
