import { Annotations, App, Image, Service, type ServiceProps, Stack, SynthError } from 'stackwright';
import { describe, expect, it } from 'vitest';
import { synthesize } from '../../lib/synth/synthesize.js';

const image = Image.fromRegistry('example/web:1.0');

/** Props as an app holds them that is run without a type check. */
const unchecked = (props: Record<string, unknown>) => props as unknown as ServiceProps;

describe('props that are not what their types say', () => {
  it('are findings of their service, all at once, each with what to write', () => {
    const stack = new Stack(new App(), 'shop');
    const service = new Service(
      stack,
      'web',
      unchecked({
        image: 'nginx',
        ports: ['80:80'],
        mounts: ['data:/data'],
        networks: ['front'],
        configs: ['c'],
        secrets: null,
        command: 'serve --port 80',
        healthcheck: { test: 'true' },
        stopGracePeriod: '10s',
        environment: ['A=b'],
        replicas: 1,
      }),
    );
    expect(Object.keys(service.props)).toEqual(['replicas']);
    service.configure(unchecked({ logging: 'json-file' }));
    expect(Annotations.of(service).findings.map(({ path }) => path)).toEqual([
      'image',
      'ports',
      'mounts',
      'networks',
      'configs',
      'secrets',
      'healthcheck',
      'stopGracePeriod',
      'command',
      'environment',
      'logging',
    ]);
    for (const { message, remedy } of Annotations.of(service).findings) {
      expect(message).toContain('is not what its type says');
      expect(remedy).toMatch(/^Write /);
    }
    expect(() => synthesize(stack.node.root)).toThrow(SynthError);
  });

  it('may leave the image out, which is told by the rule of every stack file', () => {
    const stack = new Stack(new App(), 'shop');
    new Service(stack, 'web', unchecked({}));
    expect(() => synthesize(stack.node.root)).toThrow('services.web has no image');
  });
});

describe('an empty id', () => {
  it('is a finding, and the tree goes on', () => {
    const stack = new Stack(new App(), 'shop');
    new Service(stack, '', { image });
    new Service(stack, '', { image });
    expect(Annotations.of(stack).findings.map(({ rule }) => rule)).toContain('stackwright/empty-id');
    expect(() => synthesize(stack.node.root)).toThrow('empty id');
  });
});
