import { App, Aspects, Image, OverlayNetwork, Service, Stack, StackFile, Volume } from 'stackwright';
import { Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';

function shop(): Stack {
  const stack = new Stack(new App(), 'shop');
  const network = new OverlayNetwork(stack, 'front');
  const image = Image.fromRegistry('example/web:1.0');
  new Service(stack, 'web', {
    image,
    replicas: 2,
    networks: [network],
    command: ['a', 'b'],
    mounts: [new Volume(stack, 'v').at('/v')],
  });
  new Service(new StackFile(stack, 'extra'), 'worker', { image });
  return stack;
}

describe('Template', () => {
  it('holds the active deploy set, its files taken together', () => {
    const template = Template.from(shop());
    template.count('services', 2);
    template.hasService('web', { image: 'example/web:1.0', deploy: { replicas: 2 } });
    expect(template.networks).toEqual({ front: { driver: 'overlay' } });
    expect(template.volumes).toEqual({ v: {} });
    expect(JSON.parse(JSON.stringify(template))).toEqual(template.spec);
  });

  it('shows what aspects changed', () => {
    const stack = shop();
    Aspects.of(stack).add(
      Aspects.forEach(Service.isService, (service) => service.addEnvironment('TZ', 'UTC')),
    );
    Template.from(stack).hasService('worker', { environment: { TZ: 'UTC' } });
  });

  it.each([
    [(template: Template) => template.service('wbe'), 'there is no service wbe; there are web, worker.'],
    [(template: Template) => template.count('services', 3), 'expected 3 services, found 2: web, worker.'],
    [(template: Template) => template.count('secrets', 1), 'expected 1 secrets, found 0: none.'],
    [
      (template: Template) => template.hasService('web', { deploy: { replicas: 3 } }),
      'services.web.deploy.replicas is 2; expected 3.',
    ],
    [
      (template: Template) => template.hasService('web', { command: ['a'] }),
      'services.web.command is ["a","b"]; expected ["a"].',
    ],
  ])('says what is there when it is not what was expected', (assertion, message) => {
    expect(() => assertion(Template.from(shop()))).toThrow(message);
  });
});
