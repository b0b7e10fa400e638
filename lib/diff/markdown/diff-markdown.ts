import { counted } from '../../spec/words.js';
import { formatPath } from '../../spec/yaml-path.js';
import { isEmptyDiff } from '../is-empty.js';
import { alikeObjects } from '../report/alike.js';
import { changeLines } from '../report/change-lines.js';
import { objectText } from '../report/object-text.js';
import { blockedToShow, changedObjects, serviceSections } from '../report/sections.js';
import { summary } from '../report/summary.js';
import { ESTIMATES } from '../report/update-text.js';
import { visible } from '../report/value-text.js';
import type { Blocked, StackDiff } from '../types.js';
import { changeBlock } from './change-block.js';
import { code, codeBlock, escapeMarkdown } from './escape.js';
import { type Detail, fitted } from './fitted.js';
import { serviceTable } from './service-table.js';

/** How a diff is written for a pull request. */
export interface DiffMarkdownOptions {
  /** What was compared, for the heading. @default no heading says it */
  readonly title?: string;
  /** The most characters, those of a comment on GitHub. @default 65,000 of 65,536 */
  readonly limit?: number;
}

/** A diff as a comment on a pull request: a summary, what hurts, a table of services, and the details to unfold. */
export function diffMarkdown(diff: StackDiff, options: DiffMarkdownOptions = {}): string {
  const { title, limit = 65_000 } = options;
  const head = [
    `### ${title === undefined ? 'What the deploy does' : escapeMarkdown(title)}`,
    '',
    `**${escapeMarkdown(summary(diff))}**`,
  ];
  if (isEmptyDiff(diff)) return `${head.join('\n')}\n`;
  return fitted(
    [...head, ...alerts(diff), ...serviceTable(serviceSections(diff))],
    [...serviceDetails(diff), ...objectDetails(diff), ...otherDetails(diff)],
    footer(diff),
    limit,
  );
}

const kinds: Readonly<Record<Blocked['kind'], string>> = {
  refused: 'Refused by the engine',
  stuck: 'Never ends',
  kept: 'Not applied',
};

function alerts(diff: StackDiff): string[] {
  return [
    ...diff.dataAtRisk.flatMap(({ message, remedy }) => alert('CAUTION', 'Data at risk', message, remedy)),
    ...blockedToShow(diff).flatMap(({ kind, message, remedy }) =>
      alert(kind === 'kept' ? 'NOTE' : 'WARNING', kinds[kind], message, remedy),
    ),
  ];
}

function alert(kind: string, title: string, message: string, remedy: string): string[] {
  return [
    '',
    `> [!${kind}]`,
    `> **${title}.** ${escapeMarkdown(message)}`,
    '>',
    `> ${escapeMarkdown(remedy)}`,
  ];
}

/** What changes about each service; one that changes with its volumes or networks alone has all of it in the table. */
function serviceDetails(diff: StackDiff): Detail[] {
  return serviceSections(diff).flatMap(({ services }) =>
    services.flatMap(({ name, changes, notes = [] }): Detail[] => {
      const lines = changeLines(formatPath(['services', name]), changes);
      if (notes.length === 0 && lines.every((line) => !('from' in line || 'to' in line))) return [];
      const block = [...notes.map((note) => `# ${visible(note)}`), ...changeBlock(lines)];
      return [
        { name, lines: details(`<b>${escapeHtml(name)}</b>: ${counted(lines.length, 'change')}`, block) },
      ];
    }),
  );
}

function objectDetails(diff: StackDiff): Detail[] {
  const alike = alikeObjects(changedObjects(diff));
  if (alike.length === 0) return [];
  const block = alike.flatMap(({ word, objects, lines }) => [
    ...objects.map((object) => `# ${word} ${visible(object.name)}: ${objectText(object)}`),
    ...objects.flatMap(({ notes = [] }) => notes.map((note) => `# ${visible(note)}`)),
    ...changeBlock(lines),
  ]);
  const count = alike.reduce((sum, { objects }) => sum + objects.length, 0);
  return [
    {
      name: 'networks, volumes, configs and secrets',
      lines: details(`<b>Networks, volumes, configs, secrets</b>: ${count} changed`, block),
    },
  ];
}

function otherDetails({ changes }: StackDiff): Detail[] {
  if (changes.length === 0) return [];
  return [
    { name: 'the rest of the file', lines: details('Beside these', changeBlock(changeLines('', changes))) },
  ];
}

function details(title: string, block: readonly string[]): string[] {
  return ['', '<details>', `<summary>${title}</summary>`, '', ...codeBlock(block, 'diff'), '', '</details>'];
}

function footer({ services }: StackDiff): string[] {
  const unchanged = services.filter(({ change }) => change === 'none').map(({ name }) => code(name));
  const said = [
    ...(unchanged.length === 0 ? [] : [`Unchanged: ${unchanged.join(', ')}.`]),
    ...(services.some(({ update }) => update?.estimate) ? [ESTIMATES] : []),
    'Values of secrets are not shown.',
  ];
  return ['', `<sub>${said.join(' ')}</sub>`];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
