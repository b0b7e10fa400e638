import { Construct } from 'constructs';
import {
  Annotations,
  App,
  Aspects,
  acknowledge,
  Image,
  Parameter,
  Port,
  Service,
  Stack,
  StackFile,
} from 'stackwright';
import { Template } from 'stackwright/testing';
import { describe, expect, it } from 'vitest';

const image = Image.fromRegistry('nginx:1.29-alpine');

describe('Stack and StackFile', () => {
  it('gives a construct the nearest stack file above it, or the main file of its stack', () => {
    const stack = new Stack(new App(), 'shop');
    const extra = new StackFile(stack, 'extra');
    const web = new Service(stack, 'web', { image });
    const worker = new Service(new Construct(extra, 'group'), 'worker', { image });
    expect(StackFile.of(web)).toBe(stack.mainFile);
    expect(StackFile.of(worker)).toBe(extra);
    expect(Stack.of(worker)).toBe(stack);
    expect(stack.files.map((file) => file.fileName)).toEqual(['docker-stack.yml', 'extra.yml']);
  });

  it('says where a construct stands that is outside a stack', () => {
    const group = new Construct(new App(), 'group');
    expect(() => Stack.of(group)).toThrow('group is outside a stack');
    expect(() => StackFile.of(group)).toThrow('group is outside a stack');
  });

  it('deploys all files as one set unless sets are declared; the first declared set is the active one', () => {
    const stack = new Stack(new App(), 'shop');
    const extra = new StackFile(stack, 'extra');
    expect(stack.deploySets).toEqual([{ name: 'default', files: [stack.mainFile, extra], active: true }]);
    stack.addDeploySet({ name: 'small', files: [stack.mainFile] });
    stack.addDeploySet({ name: 'full', files: [stack.mainFile, extra] });
    expect(stack.deploySets.map(({ name, active }) => [name, active])).toEqual([
      ['small', true],
      ['full', false],
    ]);
  });

  it('knows its own kind by brand', () => {
    const stack = new Stack(new App(), 'shop');
    expect(Stack.isStack(stack)).toBe(true);
    expect(Stack.isStack(stack.mainFile)).toBe(false);
    expect(StackFile.isStackFile(stack.mainFile)).toBe(true);
    expect(Service.isService(undefined)).toBe(false);
  });
});

describe('duplicate ids', () => {
  it('are findings that name the id and the scope, and the tree goes on', () => {
    const stack = new Stack(new App(), 'shop');
    new Service(stack, 'web', { image });
    const second = new Service(stack, 'web', { image });
    const third = new Service(stack, 'web', { image });
    expect([second.node.id, third.node.id]).toEqual(['web#2', 'web#3']);
    const findings = Annotations.of(stack).findings;
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      rule: 'stackwright/duplicate-id',
      severity: 'error',
      construct: 'shop',
      path: 'web',
    });
  });
});

describe('Annotations', () => {
  it('attach findings of three severities and acknowledgements to a construct', () => {
    const stack = new Stack(new App(), 'shop');
    const text = { rule: 'shop/x', message: 'm', remedy: 'r' };
    Annotations.of(stack).addWarning(text);
    Annotations.of(stack).addInfo(text);
    acknowledge(stack, 'shop/x', 'because');
    expect(Annotations.of(stack).findings.map(({ severity, construct }) => [severity, construct])).toEqual([
      ['warning', 'shop'],
      ['info', 'shop'],
    ]);
    expect(Annotations.of(stack).acknowledgements).toEqual([
      { construct: 'shop', rule: 'shop/x', reason: 'because' },
    ]);
  });
});

describe('Aspects', () => {
  it('visit every construct below, outer ones first', () => {
    const app = new App();
    const stack = new Stack(app, 'shop');
    new Service(stack, 'web', { image });
    const visits: string[] = [];
    Aspects.of(stack).add({ visit: (construct) => visits.push(`inner ${construct.node.id}`) });
    Aspects.of(app).add({ visit: (construct) => visits.push(`outer ${construct.node.id}`) });
    Aspects.invoke(app);
    expect(visits.filter((visit) => visit.endsWith('web'))).toEqual(['outer web', 'inner web']);
    expect(visits.filter((visit) => visit.startsWith('inner'))).not.toContain('inner ');
    expect(Aspects.of(stack).all).toHaveLength(1);
  });

  it('visit once, however often the tree is rendered, and what other aspects add', () => {
    const app = new App();
    const stack = new Stack(app, 'shop');
    new Service(stack, 'web', { image });
    Aspects.of(app).add(
      Aspects.forEach(Service.isService, (service) => service.addPort(Port.tcp(8000))),
      Aspects.forEach(Service.isService, () => {
        if (!stack.node.tryFindChild('sidecar')) new Service(stack, 'sidecar', { image });
      }),
    );
    Template.from(stack);
    const template = Template.from(stack);
    for (const name of ['web', 'sidecar']) expect(template.service(name).ports).toHaveLength(1);
  });

  it('that add without end are stopped', () => {
    const stack = new Stack(new App(), 'shop');
    let count = 0;
    Aspects.of(stack).add({ visit: () => void new Construct(stack, `c${count++}`) });
    expect(() => Aspects.invoke(stack)).toThrow('the aspects of shop add constructs without end');
  });

  it('change every service: here its registry', () => {
    const stack = new Stack(new App(), 'shop');
    const web = new Service(stack, 'web', { image });
    Aspects.of(stack).add(
      Aspects.forEach(Service.isService, (service) => {
        service.configure({ image: service.image.withRegistry('mirror.example.com') });
      }),
    );
    Aspects.invoke(stack);
    expect(web.image.reference).toBe('mirror.example.com/nginx:1.29-alpine');
  });
});

describe('Parameter', () => {
  const make = (
    values: Record<string, string>,
    props: Partial<ConstructorParameters<typeof Parameter>[2]> = {},
    name = 'DOMAIN',
  ) =>
    new Parameter(new Stack(new App({ parameters: values }), 'shop'), name, {
      description: 'the domain',
      ...props,
    });

  it('refers to itself with its default or with what to set', () => {
    expect(make({}, { default: 'example.com' }).reference).toBe('${DOMAIN:-example.com}');
    expect(make({}).reference).toBe('${DOMAIN:?set DOMAIN}');
    expect(make({}, { hint: 'the public domain' }).reference).toBe('${DOMAIN:?the public domain}');
    expect(make({}, { default: 'x', secret: true }).reference).toBe('${DOMAIN:?set DOMAIN}');
  });

  it('is required when nothing stands in for it', () => {
    expect(make({}).required).toBe(true);
    expect(make({ DOMAIN: 'a.b' }).required).toBe(false);
    expect(make({}, { default: 'x' }).required).toBe(false);
    expect(make({ DOMAIN: 'a.b' }, { secret: true }).required).toBe(true);
  });

  it('takes an empty value for none, and complains when there is no default', () => {
    const parameter = make({ DOMAIN: '' });
    expect(parameter.value).toBeUndefined();
    expect(Annotations.of(parameter).findings[0]).toMatchObject({
      rule: 'stackwright/parameter-value',
      path: 'DOMAIN',
    });
    expect(Annotations.of(make({ DOMAIN: '' }, { default: 'x' })).findings).toEqual([]);
  });

  it('checks a value and never shows a secret one', () => {
    const validate = (value: string) => (value.length < 8 ? 'is too short' : undefined);
    const open = Annotations.of(make({ DOMAIN: 'abc' }, { validate })).findings[0];
    expect(open?.message).toBe('DOMAIN: "abc" is too short.');
    const hidden = Annotations.of(make({ DOMAIN: 'hunter2' }, { validate, secret: true })).findings[0];
    expect(hidden?.message).toBe('DOMAIN: its value is too short.');
    expect(JSON.stringify(hidden)).not.toContain('hunter2');
    const long = Annotations.of(make({ DOMAIN: 'y'.repeat(99) }, { validate: () => 'is too long' }))
      .findings[0];
    expect(long?.message.length).toBeLessThan(100);
  });

  it('refuses a name that is no variable and a default that docker would read as its own syntax', () => {
    expect(Annotations.of(make({}, {}, '1-X')).findings[0]?.rule).toBe('stackwright/parameter-name');
    expect(Annotations.of(make({}, { default: 'a}b' })).findings[0]?.rule).toBe('stackwright/parameter-text');
    expect(Annotations.of(make({}, { hint: 'a ${B}' })).findings[0]?.rule).toBe('stackwright/parameter-text');
  });

  it('takes no other parameter into its texts, and no second line into .env.example', () => {
    const other = make({}, {}, 'OTHER');
    for (const props of [
      { default: `x-${other}` },
      { hint: `like ${other}` },
      { example: `${other}` },
      { description: 'one\nEVIL=1' },
    ]) {
      expect(Annotations.of(make({}, props)).findings.map(({ rule }) => rule)).toEqual([
        'stackwright/parameter-text',
      ]);
    }
  });

  it('shows a secret nowhere, even when its own check repeats it', () => {
    const validate = (value: string) => `is ${value}`;
    const parameter = make({ DOMAIN: 'hunter2' }, { validate, secret: true, default: 'swordfish' });
    expect(Annotations.of(parameter).findings[0]?.message).toBe('DOMAIN: its value is ….');
    expect(parameter.example).toBe('example');
  });
});
