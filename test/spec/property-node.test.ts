import { describe, expect, it } from 'vitest';
import { composeProperties, stackProperties } from '../../lib/spec/properties.generated.js';
import { childNode } from '../../lib/spec/property-node.js';
import { validateStack } from '../../lib/spec/validate.js';
import { dockerReads, hasDocker, needsDocker } from '../support/docker.js';
import { allProperties, everything, minor, only, upTo } from './everything.js';

/** The properties with a name of their own: what they hold in a list or under a key of the user's is theirs. */
const properties = allProperties(stackProperties).filter(({ path }) => !/^[[*]/.test(path.at(-1) ?? ''));
const formats = Array.from({ length: 14 }, (_, index) => `3.${index}`);

/** A stack file as docker reads it; JSON is YAML. */
const asFile = (spec: unknown, version: string) => JSON.stringify({ ...(spec as object), version });

describe('the table of properties', () => {
  it('is followed step by step: known keys, keys of the user, entries of lists', () => {
    const api = childNode(childNode(stackProperties, 'services') ?? {}, 'api') ?? {};
    const published = childNode(childNode(childNode(api, 'ports') ?? {}, 0) ?? {}, 'published');
    expect(published).toEqual({ since: '3.2' });
    expect(childNode(api, 'port')).toBeUndefined();
    expect(childNode(api, 'constructor')).toBeUndefined();
  });

  it('has the keys of a service in the order in which people read them', () => {
    const service = stackProperties.properties?.['services']?.value;
    const keys = Object.keys(service?.properties ?? {});
    expect(keys[0]).toBe('image');
    expect(keys.at(-1)).toBe('deploy');
    expect(keys.indexOf('environment')).toBeLessThan(keys.indexOf('ports'));
  });

  it('knows what a swarm ignores, and engines that single values need', () => {
    const service = stackProperties.properties?.['services']?.value?.properties;
    expect(service?.['privileged']?.ignored).toContain('cap_add');
    expect(service?.['deploy']?.properties?.['mode']?.engineByValue).toEqual({
      'replicated-job': '20.10',
      'global-job': '20.10',
    });
    expect(
      composeProperties.properties?.['services']?.value?.properties?.['privileged']?.ignored,
    ).toBeUndefined();
  });

  it('lists nothing that a stack file cannot say: one file uses all of it', () => {
    expect(properties.length).toBeGreaterThan(180);
    const missing = properties.filter(({ path }) => only(everything, path) === undefined);
    expect(missing.map(({ path }) => path.join('.'))).toEqual([]);
    expect(validateStack(everything)).toEqual([]);
  });
});

describe.skipIf(!hasDocker)(needsDocker('the table against docker'), () => {
  it.each(formats)('format %s has everything that the table says it has', (format) => {
    const answer = dockerReads(asFile(withoutFiles(upTo(everything, stackProperties, format)), format));
    expect(answer.stderr.replaceAll(/^time=.*$/gm, '').trim()).toBe('');
    expect(answer.accepted).toBe(true);
  });

  // Before 3.10 docker takes x-cluster-spec for a key of the user's, as every key that begins with x-.
  const newer = properties.filter(
    ({ path, node, since }) => node.since === since && since !== '3.0' && !path.includes('x-cluster-spec'),
  );

  it.each(newer.map(({ path, since }) => ({ name: path.join('.'), path, since })))(
    '$name is not in the format before $since',
    ({ path, since }) => {
      const before = `3.${minor(since) - 1}`;
      const spec = upTo(only(everything, path), stackProperties, since);
      expect(dockerReads(asFile(spec, since)).stderr).not.toContain('not allowed');
      expect(dockerReads(asFile(spec, before)).accepted).toBe(false);
    },
  );
});

/** `docker stack config` reads the files of env_file, which are not there. */
function withoutFiles(spec: unknown): unknown {
  const { services = {}, ...rest } = spec as { services?: Record<string, { env_file?: unknown }> };
  const without = Object.entries(services).map(([name, { env_file: _, ...service }]) => [name, service]);
  return { ...rest, services: Object.fromEntries(without) };
}
