import { Image, Service } from 'stackwright';
import type { OpenBalenaSettings, OpenBalenaStack } from 'stackwright/openbalena';
import { Match, Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';
import { openBalena } from './openbalena.js';

const TLD = '${DNS_TLD:?set DNS_TLD}';

function withNotes(settings: OpenBalenaSettings = {}): { stack: OpenBalenaStack; notes: Service } {
  const stack = openBalena(settings);
  const notes = new Service(stack, 'notes', {
    image: Image.fromRegistry('example/notes:1.0'),
    networks: [stack.network],
    mounts: [stack.addVolume('notes-data').at('/data')],
  });
  return { stack, notes };
}

const routesOf = (stack: OpenBalenaStack) =>
  Object.keys(stack.traefik.routing.routes).filter((name) => name.startsWith('notes'));

describe('a service of one’s own in openBalena', () => {
  it('answers for a name below the domain, from outside and on the network, and is watched', () => {
    const { stack, notes } = withNotes();
    stack.addHost('notes', { service: notes, port: 8080 });
    const template = Template.from(stack);
    template.hasService('traefik', {
      networks: { default: { aliases: Match.arrayWith(`api.${TLD}`, `notes.${TLD}`) } },
    });
    template.hasService('traefik-sidecar', {
      environment: { PROXY_NAMES: Match.stringMatching(/DNS_TLD\} notes\.\$\{DNS_TLD/) },
    });
    expect(routesOf(stack)).toEqual(['notes']);
    expect(stack.traefik.dynamicFile).toContain('url: http://notes:8080');
  });

  it('may be behind the password of the operator, and then never without encryption', () => {
    const { stack, notes } = withNotes();
    stack.addHost('notes', { service: notes, port: 8080, guarded: true });
    expect(routesOf(stack)).toEqual(['notes', 'notes-to-https']);
    const { routes } = stack.traefik.routing;
    expect(routes['notes']?.entryPoints?.map(({ name }) => name)).toEqual(['websecure']);
    expect(routes['notes']?.middlewares).toEqual(routes['ca']?.middlewares?.slice(-1));
    expect(routes['notes-to-https']).toMatchObject({ target: { at: { host: 'noop@internal' } } });
  });

  it.each(['api', 'minio', 'health', 'notes'])('is a finding when the name is taken: %s', (name) => {
    const { stack, notes } = withNotes();
    stack.addHost('notes', { service: notes, port: 8080 });
    stack.addHost(name, { service: notes, port: 8080 });
    expect(Template.from(stack).findings).toContainEqual(
      expect.objectContaining({ rule: 'openbalena/host', severity: 'error', path: name }),
    );
  });

  it.each([
    ['without', {}],
    ['with', { nfs: { host: 'nas.example.com' } }],
  ])('has its volume where the others are, %s NFS, and nothing to report', (_title, settings) => {
    const { stack } = withNotes(settings);
    const template = Template.from(stack);
    template.has('volumes', 'notes-data', { driver: 'nfs' in settings ? 'local' : Match.absent() });
    // The example says nothing of updates.
    expect(template.findings.map(({ rule }) => rule)).toEqual(['swarm/update-policy']);
  });
});
