import type { Finding, Severity } from './finding.js';

/** How a piece of a finding's text is set off: by nothing, or by colour on a terminal. */
export interface FindingStyle {
  severity(text: string, severity: Severity): string;
  strong(text: string): string;
}

const PLAIN: FindingStyle = { severity: (text) => text, strong: (text) => text };
const INDENT = '       ';

/**
 * Writes a finding as people read it: severity, rule and place; what is wrong; what to write instead.
 *
 * @example
 * formatFinding({ rule: 'swarm/image', severity: 'error', message: 'services.web has no image.', remedy: 'Write image: NAME:TAG.' });
 */
export function formatFinding(finding: Finding, style: FindingStyle = PLAIN): string {
  const place = finding.construct ?? placeInFile(finding);
  const head = [finding.severity.padEnd(INDENT.length - 2), finding.rule, place].filter(
    (part) => part !== '',
  );
  const [severity, rule, ...rest] = head;
  const first = [style.severity(severity ?? '', finding.severity), style.strong(rule ?? ''), ...rest].join(
    '  ',
  );
  return [first, INDENT + finding.message, INDENT + finding.remedy].join('\n');
}

function placeInFile({ file, line, column }: Finding): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
