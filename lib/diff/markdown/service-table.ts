import { pathSteps } from '../compare/path-steps.js';
import type { ServiceSection } from '../report/sections.js';
import { updateText } from '../report/update-text.js';
import type { ServiceDiff } from '../types.js';
import { code, escapeMarkdown } from './escape.js';

/** How many services a table has at most. */
const ROWS = 200;

/** The changed services as a table, the worst first. */
export function serviceTable(sections: readonly ServiceSection[]): string[] {
  const services = sections.flatMap((section) => section.services);
  if (services.length === 0) return [];
  return [
    '',
    '| service | its tasks | downtime | how | because of |',
    '| --- | --- | --- | --- | --- |',
    ...services.slice(0, ROWS).map(row),
    ...(services.length > ROWS ? [`| ${services.length - ROWS} more | | | | |`] : []),
  ];
}

function row(service: ServiceDiff): string {
  const { name, change, tasks, downtime } = service;
  const fate = change === 'remove' ? 'removed, with `--prune`' : tasks;
  const gap = change === 'remove' || tasks === 'removed' ? '**stops**' : downtime ? '**yes**' : 'no';
  return `| ${[code(name, true), fate, gap, updateText(service), causes(service)].join(' | ')} |`;
}

/** The properties for which tasks are replaced, or what else changes. */
function causes({ name, change, changes }: ServiceDiff): string {
  if (change === 'create' || change === 'remove') return '';
  const replacing = changes.filter(({ cause }) => cause);
  const shown = replacing.length > 0 ? replacing : changes;
  const labels = new Set(
    shown.map(({ path }) => {
      const [section, owner, key = '', inner] = pathSteps(path);
      if (section !== 'services' || owner !== name) return `${section}.${owner}`;
      return key === 'deploy' && inner !== undefined ? `deploy.${inner}` : key;
    }),
  );
  const texts = [...labels].map((label) => code(label, true));
  const more = texts.length > 4 ? escapeMarkdown(` and ${texts.length - 4} more`) : '';
  return `${texts.slice(0, 4).join(', ')}${more}`;
}
