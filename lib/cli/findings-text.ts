import { styleText } from 'node:util';
import type { Finding } from '../spec/finding.js';
import { type FindingStyle, formatFinding } from '../spec/format-finding.js';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** Whether a stream takes colours: a terminal does, unless NO_COLOR or CI says otherwise. */
export function takesColour(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env['NO_COLOR'] && !process.env['CI'];
}

/** The findings as text for a stream, in colour where it takes colours, with a last line that counts them. */
export function findingsText(findings: readonly Finding[], stream: { readonly isTTY?: boolean }): string {
  const style: FindingStyle | undefined = takesColour(stream)
    ? {
        severity: (text, severity) => styleText(COLOURS[severity], text),
        strong: (text) => styleText('bold', text),
      }
    : undefined;
  const shown = foldVariables(findings).map((finding) => formatFinding(finding, style));
  return [...shown, count(findings)].join('\n');
}

/** A variable that is not set is told once, with the number of its places. */
function foldVariables(findings: readonly Finding[]): Finding[] {
  const isVariable = ({ rule }: Finding) => rule === 'cli/interpolation';
  return findings.flatMap((finding, index) => {
    const same = ({ rule, remedy }: Finding) => rule === finding.rule && remedy === finding.remedy;
    if (!isVariable(finding)) return [finding];
    if (findings.findIndex(same) < index) return [];
    const others = findings.filter(same).length - 1;
    if (others === 0) return [finding];
    const places = others === 1 ? 'another place' : `${others} other places`;
    return [{ ...finding, message: `${finding.message} The same in ${places}.` }];
  });
}

function count(findings: readonly Finding[]): string {
  return (['error', 'warning', 'info'] as const)
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${number} ${severity}${number === 1 || severity === 'info' ? '' : 's'}`)
    .join(', ');
}
