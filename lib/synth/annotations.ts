import type { IConstruct } from 'constructs';
import { type Acknowledgement, Annotations } from '../core/annotations.js';
import { applyAcknowledgements } from '../rules/index.js';
import type { Finding, Severity } from '../spec/finding.js';

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The findings that constructs attached to themselves, in tree order. */
export function collectAnnotations(tree: readonly IConstruct[]): Finding[] {
  return tree.flatMap((construct) => Annotations.of(construct).findings);
}

/** The acknowledgements of a tree, in tree order. */
export function collectAcknowledgements(tree: readonly IConstruct[]): Acknowledgement[] {
  return tree.flatMap((construct) => Annotations.of(construct).acknowledgements);
}

/** Takes out what is acknowledged and what is said twice, and puts the worst first. */
export function settle(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
): { open: Finding[]; acknowledged: Acknowledgement[] } {
  const said = new Map<string, Finding>();
  for (const finding of findings) {
    const key = [finding.rule, finding.construct, finding.path, finding.message].join('\0');
    if (!said.has(key)) said.set(key, finding);
  }
  const { open, unused } = applyAcknowledgements([...said.values()], acknowledgements);
  const sorted = [...open, ...unused].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return { open: sorted, acknowledged: [...acknowledgements] };
}
