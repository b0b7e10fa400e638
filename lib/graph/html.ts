import { counted } from '../spec/words.js';
import { escapeMarkup, oneLine } from './markup.js';
import { DARK, LIGHT } from './palette.js';
import { portWords } from './port-words.js';
import { svg } from './svg.js';
import type { GraphService, StackGraph } from './types.js';
import { networkWords, replicaWords, volumeWords } from './words.js';

/**
 * A page with the picture of a stack and the same facts as tables. It needs nothing else: no scripts, no fonts.
 *
 * @example
 * writeFileSync('stack.html', await html(stackGraph(set, 'shop')));
 */
export async function html(graph: StackGraph): Promise<string> {
  const picture = await svg(graph);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Stack ${text(graph.name)}</title>`,
    `<style>\n${PAGE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>Stack ${text(graph.name)}</h1>`,
    `<section class="scroll" tabindex="0" aria-label="Picture">\n${picture}</section>`,
    ...table(
      'Services',
      [
        'service',
        'image',
        'tasks',
        'networks',
        'published ports',
        'placement',
        'mounts',
        'configs, secrets',
        'stack file',
      ],
      graph.services.map(serviceRow),
    ),
    ...table(
      'Networks',
      ['network', 'what', 'services'],
      graph.networks.map((network) => [
        network.key,
        networkWords(network).join(', '),
        network.users.join(', '),
      ]),
    ),
    ...table(
      'Volumes',
      ['volume', 'what', 'services', 'stack files'],
      graph.volumes.map((volume) => [
        volume.key,
        volumeWords(volume).join(', ') || 'on the node of the task',
        volume.users.join(', ') || 'none',
        [volume.file ?? 'none', ...volume.changedBy].join(', '),
      ]),
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function serviceRow(service: GraphService): string[] {
  const mounts = service.mounts.map(
    ({ type, source, target, readOnly }) => `${source || type} at ${target}${readOnly ? ' (read only)' : ''}`,
  );
  const files = [
    ...(service.configs > 0 ? [counted(service.configs, 'config')] : []),
    ...(service.secrets > 0 ? [counted(service.secrets, 'secret')] : []),
  ];
  return [
    service.name,
    service.image,
    replicaWords(service),
    service.networks.join(', '),
    portWords(service.ports).join(', '),
    service.placement.join(', '),
    mounts.join(', '),
    files.join(', '),
    [service.file, ...service.changedBy].join(', '),
  ];
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [
    `<h2>${title}</h2>`,
    `<section class="scroll" tabindex="0" aria-label="${title}">`,
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([name = '', ...cells]) => {
      const rest = cells.map((cell) => `<td>${text(cell)}</td>`).join('');
      return `<tr><th scope="row">${text(name)}</th>${rest}</tr>`;
    }),
    '</tbody>',
    '</table>',
    '</section>',
  ];
}

function text(content: string): string {
  return escapeMarkup(oneLine(content));
}

const PAGE = [
  ':root{color-scheme:light dark}',
  `body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;background:${LIGHT.frame};color:${LIGHT.text}}`,
  'main{max-width:1240px;margin:0 auto;padding:24px 16px}h1{font-size:24px;margin:0 0 16px}h2{font-size:18px;margin:32px 0 8px}',
  '.scroll{overflow-x:auto}svg{display:block}@media (min-width:900px){svg{max-width:100%;height:auto}}',
  'table{border-collapse:collapse;width:100%;font-size:14px}',
  `th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid ${LIGHT.edge};overflow-wrap:anywhere;min-width:64px}`,
  `thead th{color:${LIGHT.dim};font-weight:600;overflow-wrap:normal}`,
  `@media (prefers-color-scheme:dark){body{background:${DARK.back};color:${DARK.text}}th,td{border-color:${DARK.edge}}thead th{color:${DARK.dim}}}`,
].join('\n');
