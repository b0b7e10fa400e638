import { defaultRules } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';

/** The lines that say how to go on: where variables can come from, and where more is written about the first rule. */
export function explainHint(findings: readonly Finding[]): string[] {
  return [...variablesHint(findings), ...ruleHint(findings)];
}

function variablesHint(findings: readonly Finding[]): string[] {
  const isUnset = ({ rule, message }: Finding) =>
    rule === 'cli/interpolation' && message.includes('is not set');
  return findings.some(isUnset) ? ['Variables can come from a file: --env-file .env'] : [];
}

function ruleHint(findings: readonly Finding[]): string[] {
  const known = new Set(findings.map(({ rule }) => rule).filter((id) => defaultRules.get(id) !== undefined));
  const [first] = known;
  if (first === undefined) return [];
  const others = known.size === 1 ? '' : ', and so for each rule';
  return [`Why, with an example: stackwright explain ${first}${others}`];
}
