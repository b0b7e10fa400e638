import type { Finding } from '../../spec/finding.js';

/** A finding that a stack accepts. */
export interface Acknowledgement {
  /** The path of the construct; it covers everything below it. An empty path covers the whole tree. */
  readonly construct: string;
  /** The id of the rule. */
  readonly rule: string;
  /** Why a reviewer should agree. */
  readonly reason: string;
}

export interface AcknowledgedFinding {
  readonly finding: Finding;
  readonly acknowledgement: Acknowledgement;
}

export interface Settlement {
  /** What nobody has accepted. */
  readonly open: Finding[];
  readonly acknowledged: AcknowledgedFinding[];
  /** A finding `stackwright/unused-acknowledgement` for each acknowledgement that covers nothing. */
  readonly unused: Finding[];
}

/**
 * Divides findings into open and acknowledged ones. What the CLI or an engine refuses cannot be accepted: it
 * stays open.
 */
export function applyAcknowledgements(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
): Settlement {
  const byRule = new Map<string, Acknowledgement[]>();
  for (const one of acknowledgements) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const used = new Set<Acknowledgement>();
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  for (const finding of findings) {
    const covering = (byRule.get(finding.rule) ?? []).filter(({ construct }) => covers(construct, finding));
    for (const acknowledgement of covering) used.add(acknowledgement);
    const [acknowledgement] = covering;
    if (acknowledgement === undefined || finding.refusedBy !== undefined) open.push(finding);
    else acknowledged.push({ finding, acknowledgement });
  }
  return { open, acknowledged, unused: acknowledgements.filter((one) => !used.has(one)).map(unusedFinding) };
}

function covers(construct: string, finding: Finding): boolean {
  const path = finding.construct ?? '';
  return construct === '' || path === construct || path.startsWith(`${construct}/`);
}

function unusedFinding({ construct, rule }: Acknowledgement): Finding {
  return {
    rule: 'stackwright/unused-acknowledgement',
    severity: 'warning',
    construct,
    message: `${construct === '' ? 'The app' : construct} acknowledges ${rule}, which finds nothing there.`,
    remedy: 'Remove the acknowledgement.',
  };
}
