import { defineRule, type Rule } from 'stackwright';
import { checkRuleExamples } from 'stackwright/testing';
import { expect, it } from 'vitest';

const bad = 'services: { web: { image: "nginx:1.27" } }';
const good = 'services: { web: { image: "nginx:1.27", labels: { team: shop } } }';

const teamLabel: Rule = defineRule({
  id: 'shop/team-label',
  severity: 'warning',
  title: 'A service without a team',
  why: 'Nobody is called when it fails.',
  remedy: 'Add the label team.',
  link: 'https://example.com/handbook/labels',
  bad: [bad, { files: [bad], about: { engineVersion: '20.10' } }],
  good: [good],
  checkService: ({ path, spec }, { report }) => {
    if (spec['labels'] === undefined) report({ path, message: 'has no team' });
  },
});

it('passes when a rule judges its examples as it says', () => {
  checkRuleExamples(teamLabel);
});

it('tells the example that is judged wrongly', () => {
  expect(() => checkRuleExamples({ ...teamLabel, bad: [bad, { files: [good] }] })).toThrow(
    `shop/team-label finds nothing in its example bad[1]:\n${good}`,
  );
  expect(() => checkRuleExamples({ ...teamLabel, good: [bad] })).toThrow(
    `shop/team-label finds services.web has no team. in its example good[0]:\n${bad}`,
  );
});
