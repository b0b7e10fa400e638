import { counted, listed } from '../../spec/words.js';
import { formatPath } from '../../spec/yaml-path.js';
import { type AlikeObjects, alikeObjects } from '../report/alike.js';
import { changeLines } from '../report/change-lines.js';
import { objectText } from '../report/object-text.js';
import {
  blockedToShow,
  type ChangedObject,
  changedObjects,
  type ServiceSection,
  serviceSections,
} from '../report/sections.js';
import { summary } from '../report/summary.js';
import { ESTIMATES, updateText } from '../report/update-text.js';
import { visible } from '../report/value-text.js';
import type { Blocked, ServiceDiff, StackDiff } from '../types.js';
import { type Paint, type TextStyle, textStyle } from './style.js';
import { textOfLine } from './text-of-line.js';

/** How a diff is written for a terminal. */
export interface DiffTextOptions {
  /** Colours a text. @default it stays as it is */
  readonly paint?: Paint;
  /** How many equal lines stand around a change within a longer text or list. @default 1 */
  readonly context?: number;
}

/** A diff for a terminal: what it does to tasks, the worst first. */
export function diffText(diff: StackDiff, options: DiffTextOptions = {}): string {
  const style = textStyle(options.paint ?? ((_, text) => text), options.context ?? 1);
  const blocks = [
    [style.strong(summary(diff))],
    diff.dataAtRisk.length > 0 && [
      style.heading('DATA AT RISK', true),
      ...diff.dataAtRisk.flatMap((risk) => advice(risk.message, risk.remedy)),
    ],
    ...blockedBlocks(diff, style),
    ...serviceSections(diff).map((section) => sectionBlock(section, style)),
    objectsBlock(changedObjects(diff), style),
    diff.changes.length > 0 && [
      style.heading('BESIDE THESE', false),
      ...changeLines('', diff.changes).flatMap((line) => indent(textOfLine(line, style), 2)),
    ],
    footer(diff, style),
  ];
  return `${blocks
    .filter((block) => block !== false)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const kinds: Readonly<Record<Blocked['kind'], string>> = {
  refused: 'REFUSED BY THE ENGINE',
  stuck: 'NEVER ENDS',
  kept: 'NOT APPLIED',
};

function blockedBlocks(diff: StackDiff, style: TextStyle): string[][] {
  const all = blockedToShow(diff);
  return (['refused', 'stuck', 'kept'] as const).flatMap((kind) => {
    const blocked = all.filter((each) => each.kind === kind);
    if (blocked.length === 0) return [];
    return [
      [
        style.heading(kinds[kind], true),
        ...blocked.flatMap(({ message, remedy }) => advice(message, remedy)),
      ],
    ];
  });
}

function advice(message: string, remedy: string): string[] {
  return [`  ${visible(message)}`, `    ${visible(remedy)}`];
}

const titles: Readonly<Record<ServiceSection['id'], string>> = {
  stopped: 'STOPPED',
  gap: 'DOWN FOR A WHILE: the last task stops before its successor runs',
  replaced: 'REPLACED WITHOUT A GAP',
  removed: 'REMOVED (with --prune; without it the service goes on running)',
  created: 'CREATED',
  kept: 'UPDATED, TASKS STAY',
  same: 'NOTHING CHANGES FOR THE ENGINE',
};

function sectionBlock({ id, services }: ServiceSection, style: TextStyle): string[] {
  const bad = id === 'gap' || id === 'stopped' || id === 'removed';
  return [
    style.heading(titles[id], bad),
    ...services.flatMap((service) => indent(serviceLines(service, style), 2)),
  ];
}

function serviceLines(service: ServiceDiff, style: TextStyle): string[] {
  const { name, changes, notes = [] } = service;
  const how = updateText(service);
  const lines = changeLines(formatPath(['services', name]), changes);
  return [
    `${style.strong(visible(name))}${how === '' ? '' : `  ${style.dim(how)}`}`,
    ...notes.map((note) => `  ${visible(note)}`),
    ...lines.flatMap((line) => indent(textOfLine(line, style), 2)),
  ];
}

function objectsBlock(objects: readonly ChangedObject[], style: TextStyle): string[] | false {
  if (objects.length === 0) return false;
  return [
    style.heading('NETWORKS, VOLUMES, CONFIGS, SECRETS', false),
    ...alikeObjects(objects).flatMap((alike) => indent(objectLines(alike, style), 2)),
  ];
}

function objectLines({ word, objects, lines }: AlikeObjects, style: TextStyle): string[] {
  const names = objects.map(({ name }) => visible(name));
  const title = `${names.length === 1 ? word : `${names.length} ${word}s`} ${style.strong(listed(names))}`;
  const notes = objects.flatMap((object) => object.notes ?? []);
  return [
    `${title}  ${style.dim(objects[0] === undefined ? '' : objectText(objects[0]))}`,
    ...notes.map((note) => `  ${visible(note)}`),
    ...lines.flatMap((line) => indent(textOfLine(line, style), 2)),
  ];
}

function footer({ services }: StackDiff, style: TextStyle): string[] | false {
  const names = services.filter(({ change }) => change === 'none').map(({ name }) => visible(name));
  const lines = [
    ...(names.length === 0 ? [] : [`${counted(names.length, 'service')} unchanged: ${listed(names)}`]),
    ...(services.some(({ update }) => update?.estimate) ? [ESTIMATES] : []),
  ];
  return lines.length > 0 && lines.map(style.dim);
}

function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}
