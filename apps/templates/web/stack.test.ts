import { App } from 'stackwright';
import { Match, stackMatchers, Template } from 'stackwright/testing';
import { expect, test } from 'vitest';
import { MyStack } from './stack.js';

expect.extend(stackMatchers);
const stack = new MyStack(new App());

test('three services share one network', () => {
  const template = Template.from(stack);
  template.count('services', 3);
  template.count('networks', 1);
  template.hasService('site', { image: Match.not(Match.stringMatching(/:latest$/)), networks: ['web'] });
});

test('a swarm would take it as it is', () => {
  Template.from(stack).hasNoFindings();
});

test('the YAML is the one that was reviewed', () => {
  // After a change on purpose: npm test -- -u, and read the diff of __snapshots__.
  expect(stack).toMatchStackSnapshot();
});
