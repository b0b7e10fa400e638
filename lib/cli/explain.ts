import { loaderRules } from '../rules/check/loader-rules.js';
import { rulePlace } from '../rules/check/page.js';
import { defaultRules, type Rule, type RuleExample } from '../rules/index.js';
import { nearestKey } from '../spec/validate/nearest.js';
import { EXIT } from './exit.js';
import type { ExplainCommandOptions } from './explain-command.js';
import { type Paint, paintFor } from './ui/paint.js';
import { table } from './ui/table.js';
import { UserError } from './user-error.js';

/** What reading the files ends with, as one line a rule; these have no examples. */
interface LoaderRule {
  readonly id: string;
  readonly why: string;
}

/** `stackwright explain`: one rule with its examples, or a list of all. Answers the exit code. */
export function explainCommand(name: string | undefined, options: ExplainCommandOptions): number {
  const json = jsonAsked(options.format);
  const rules: readonly (Rule | LoaderRule)[] = [
    ...loaderRules.map(([id, why]) => ({ id, why })),
    ...defaultRules,
  ];
  const rule = name === undefined ? undefined : find(name, rules);
  if (json) print(JSON.stringify(rule === undefined ? rules.map(asData) : asData(rule), null, 2));
  else print(rule === undefined ? list(rules) : page(rule, paintFor(process.stdout)));
  return EXIT.done;
}

function jsonAsked(format: string | undefined): boolean {
  if (format === undefined || format === 'text') return false;
  if (format === 'json') return true;
  throw new UserError(`--format ${format} is not known; write text or json.`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The rule of that id; the word after the slash alone will do. */
function find(name: string, rules: readonly (Rule | LoaderRule)[]): Rule | LoaderRule {
  const found =
    rules.find(({ id }) => id === name) ?? rules.find(({ id }) => id.slice(id.indexOf('/') + 1) === name);
  if (found !== undefined) return found;
  const near = nearestKey(
    name,
    rules.map(({ id }) => id),
  );
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UserError(
    `${name} is no rule of stackwright lint.${hint} stackwright explain lists them all; of another finding, its own text says all there is.`,
  );
}

function isRule(rule: Rule | LoaderRule): rule is Rule {
  return 'title' in rule;
}

function list(rules: readonly (Rule | LoaderRule)[]): string {
  const rows = rules.map((rule) =>
    isRule(rule) ? [rule.id, rule.severity, rule.title] : [rule.id, 'error', rule.why],
  );
  return table(rows, process.stdout.isTTY ? process.stdout.columns : undefined).join('\n');
}

function page(rule: Rule | LoaderRule, paint: Paint): string {
  if (!isRule(rule)) {
    return `${paint('bold', rule.id)}  error, refused by the CLI while it reads the files\n\n${rule.why}\nThe finding itself says what to write.`;
  }
  const refused =
    rule.refusedBy === undefined ? '' : `, refused by the ${rule.refusedBy === 'cli' ? 'CLI' : 'engine'}`;
  return [
    `${paint('bold', rule.id)}  ${rule.severity}${refused}`,
    `${rule.title}. ${rule.why}\n${rule.remedy}`,
    ...example('Instead of', rule.bad[0], paint),
    ...example('write', rule.good[0], paint),
    `Docker's page: ${rule.link}`,
  ].join('\n\n');
}

function example(label: string, shown: string | RuleExample | undefined, paint: Paint): string[] {
  if (shown === undefined) return [];
  const files = typeof shown === 'string' ? [shown] : shown.files;
  const text = files.map((file) => file.trimEnd().replace(/^/gm, '  ')).join('\n  ---\n');
  return [`${label}\n\n${paint('cyan', text)}`];
}

function asData(rule: Rule | LoaderRule): object {
  if (!isRule(rule)) return { id: rule.id, severity: 'error', refusedBy: 'cli', why: rule.why };
  const { id, severity, refusedBy, title, why, remedy, link } = rule;
  const examples = { bad: rule.bad.map(filesOf), good: rule.good.map(filesOf) };
  return { id, severity, refusedBy, title, why, remedy, link, page: rulePlace(id), ...examples };
}

function filesOf(shown: string | RuleExample): readonly string[] {
  return typeof shown === 'string' ? [shown] : shown.files;
}
