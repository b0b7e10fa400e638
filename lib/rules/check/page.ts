import { defaultRules } from '../all-rules.js';
import { loaderRules } from './loader-rules.js';
import type { Rule, RuleExample } from './rule.js';

const chapters = [
  {
    title: 'Refused',
    text: 'The CLI or an engine refuses the deploy. What was created before the failing object stays.',
    holds: (rule: Rule) => rule.refusedBy !== undefined,
  },
  {
    title: 'Dropped',
    text: 'The deploy succeeds, and what was asked is dropped, often without a word.',
    holds: (rule: Rule) => rule.refusedBy === undefined && rule.severity === 'error',
  },
  {
    title: 'Hurting',
    text: 'The deploy succeeds, and then tasks never start, never converge, lose data or are down for a while.',
    holds: (rule: Rule) => rule.severity === 'warning',
  },
  { title: 'Advice', text: 'Works, and could be better.', holds: (rule: Rule) => rule.severity === 'info' },
];

/** Where the page of all rules speaks of one of them, within the project and its package. */
export function rulePlace(id: string): string {
  return `lib/rules/RULES.md#${anchorOf(id)}`;
}

/** The page of all rules, as Markdown. */
export function rulesPage(rules: Iterable<Rule> = defaultRules): string {
  const all = [...rules];
  return [
    '<!-- Generated from lib/rules/*.ts by `npm run generate`: change a rule, not this file. -->',
    '# Rules',
    'What `stackwright lint` and synthesis find in a stack. An **error** is refused or dropped, a **warning** deploys and then hurts, an **info** is advice. ' +
      'A place can weigh less than its rule. Acknowledge a finding with ' +
      '`acknowledge(construct, rule, reason)`; what is refused cannot be acknowledged.',
    '- Unreadable: [cli/…](#unreadable)',
    ...chapters.map(({ title, holds }) => `- ${title}: ${all.filter(holds).map(linkTo).join(', ')}`),
    '## Unreadable',
    'The CLI ends while it reads the files (`docker stack config` says the same), and creates nothing. ' +
      'All of these are errors, and each finding carries its own remedy.',
    [
      '| id | what is wrong |',
      '| --- | --- |',
      ...loaderRules.map(([id, text]) => `| ${id} | ${text} |`),
    ].join('\n'),
    ...chapters.flatMap(({ title, text, holds }) => [
      `## ${title}`,
      text,
      ...all.filter(holds).map(rulePage),
    ]),
  ]
    .join('\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
    .concat('\n');
}

function linkTo({ id }: Rule): string {
  return `[${id}](#${anchorOf(id)})`;
}

/** The anchor that Markdown readers make of the heading. */
function anchorOf(id: string): string {
  return id.replaceAll('/', '').toLowerCase();
}

/** What the page of all rules says of one of them, as Markdown. */
export function rulePage(rule: Rule): string {
  const refusedBy =
    rule.refusedBy === undefined ? '' : `, refused by the ${rule.refusedBy === 'cli' ? 'CLI' : 'engine'}`;
  return [
    `### ${rule.id}`,
    `**${rule.title}** (${rule.severity}${refusedBy}). ${rule.why}`,
    `${rule.remedy} [Docker's page](${rule.link})`,
    ...example('Instead of', rule.bad[0]),
    ...example('write', rule.good[0]),
  ].join('\n\n');
}

function example(label: string, shown: string | RuleExample | undefined): string[] {
  if (shown === undefined) return [];
  const [file = ''] = typeof shown === 'string' ? [shown] : shown.files;
  return [`${label}\n\n\`\`\`yaml\n${file.trimEnd()}\n\`\`\``];
}
