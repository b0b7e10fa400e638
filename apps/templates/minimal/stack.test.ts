import { App } from 'stackwright';
import { stackMatchers, Template } from 'stackwright/testing';
import { expect, test } from 'vitest';
import { MyStack } from './stack.js';

expect.extend(stackMatchers);
const stack = new MyStack(new App());

test('the web server has two tasks and a health check', () => {
  const template = Template.from(stack);
  template.hasService('web', { deploy: { replicas: 2 } });
  expect(template.service('web').healthcheck).toBeDefined();
});

test('a swarm would take it as it is', () => {
  Template.from(stack).hasNoFindings();
});

test('the YAML is the one that was reviewed', () => {
  // After a change on purpose: npm test -- -u, and read the diff of __snapshots__.
  expect(stack).toMatchStackSnapshot();
});
