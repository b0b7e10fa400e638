import type { Rule, RuleExample } from '../rules/index.js';
import { checkExample } from './check-example.js';
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
      const found = checkExample(example, [rule]).map(({ message }) => message);
      if (found.length > 0 === (kind === 'bad')) continue;
      const what = kind === 'bad' ? 'nothing' : found.join(' ');
      throw new TemplateError(
        `${rule.id} finds ${what} in its example ${kind}[${index}]:\n${textOf(example)}`,
      );
    }
  }
}

function textOf(example: string | RuleExample): string {
  return typeof example === 'string' ? example : example.files.join('\n---\n');
}
