import { defaultRules } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';

/** The line that says where more is written about the first rule that has a page; no line when none has. */
export function explainHint(findings: readonly Finding[]): string[] {
  const known = new Set(findings.map(({ rule }) => rule).filter((id) => defaultRules.get(id) !== undefined));
  const [first] = known;
  if (first === undefined) return [];
  const others = known.size === 1 ? '' : ', and so for each rule';
  return [`Why, with an example: stackwright explain ${first}${others}`];
}
