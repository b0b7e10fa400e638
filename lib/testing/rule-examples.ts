import { basename } from 'node:path';
import { checkRules, type Rule, type RuleExample } from '../rules/index.js';
import { loadDeploySet } from '../spec/load/index.js';
import { TemplateError } from './template-error.js';

/**
 * Asserts that a rule of one's own finds something in each of its bad examples and nothing in the good ones.
 *
 * @throws {@link TemplateError} with the example that it judges wrongly
 * @example
 * test('the rule', () => checkRuleExamples(teamLabel));
 */
export function checkRuleExamples(rule: Rule): void {
  for (const [kind, examples] of [
    ['bad', rule.bad],
    ['good', rule.good],
  ] as const) {
    for (const [index, example] of examples.entries()) {
      const found = findingsIn(rule, example);
      if (found.length > 0 === (kind === 'bad')) continue;
      const what = kind === 'bad' ? 'nothing' : found.join(' ');
      throw new TemplateError(
        `${rule.id} finds ${what} in its example ${kind}[${index}]:\n${textOf(example)}`,
      );
    }
  }
}

function findingsIn(rule: Rule, example: string | RuleExample): string[] {
  const {
    files,
    env = {},
    beside = {},
    about = {},
  } = typeof example === 'string' ? { files: [example] } : example;
  const readFile = (path: string) => beside[basename(path)];
  const sources = files.map((text, index) => ({ file: `stack-${index}.yml`, text }));
  const { set, findings } = loadDeploySet(sources, { env, readFile });
  return [...findings, ...checkRules(set, { ...about, readFile, rules: [rule] })].map(
    ({ message }) => message,
  );
}

function textOf(example: string | RuleExample): string {
  return typeof example === 'string' ? example : example.files.join('\n---\n');
}
