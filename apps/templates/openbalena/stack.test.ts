import { App } from 'stackwright';
import { stackMatchers, Template } from 'stackwright/testing';
import { expect, test } from 'vitest';
import { MyStack } from './stack.js';

expect.extend(stackMatchers);
const stack = new MyStack(new App({ parameters: { DNS_TLD: 'balena.example.com' } }));

test('the API runs with a health check, on the network of all services', () => {
  const template = Template.from(stack);
  template.count('volumes', 10);
  expect(template.service('api').healthcheck).toBeDefined();
  expect(template.service('api').networks).toEqual(['default']);
});

test('a swarm would take it as it is', () => {
  Template.from(stack).hasNoFindings();
});

test('the YAML is the one that was reviewed', () => {
  // After a change on purpose: npm test -- -u, and read the diff of __snapshots__.
  expect(stack).toMatchStackSnapshot();
});
