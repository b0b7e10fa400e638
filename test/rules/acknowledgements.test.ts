import { describe, expect, it } from 'vitest';
import { applyAcknowledgements } from '../../lib/rules/index.js';
import type { Finding } from '../../lib/spec/finding.js';

const finding = (construct: string, rule = 'swarm/image-tag'): Finding => ({
  rule,
  severity: 'warning',
  construct,
  message: 'services.web.image is nginx, which means latest.',
  remedy: 'Name a version.',
});
const reason = 'The image is built on the node.';

describe('applyAcknowledgements', () => {
  it('takes out what a construct accepts for itself and for what is below it', () => {
    const findings = [finding('shop/web'), finding('shop/web/cache'), finding('shop/webhook')];
    const acknowledgement = { construct: 'shop/web', rule: 'swarm/image-tag', reason };
    expect(applyAcknowledgements(findings, [acknowledgement])).toEqual({
      open: [findings[2]],
      acknowledged: [
        { finding: findings[0], acknowledgement },
        { finding: findings[1], acknowledgement },
      ],
      unused: [],
    });
  });

  it('takes an empty path for the whole tree', () => {
    const { open, acknowledged } = applyAcknowledgements(
      [finding('shop/web'), { ...finding(''), construct: undefined } as unknown as Finding],
      [{ construct: '', rule: 'swarm/image-tag', reason }],
    );
    expect([open.length, acknowledged.length]).toEqual([0, 2]);
  });

  it('leaves other rules alone, and says which acknowledgement covers nothing', () => {
    const { open, unused } = applyAcknowledgements(
      [finding('shop/web')],
      [{ construct: 'shop/web', rule: 'swarm/memory', reason }],
    );
    expect(open).toHaveLength(1);
    expect(unused).toEqual([
      {
        rule: 'stackwright/unused-acknowledgement',
        severity: 'warning',
        construct: 'shop/web',
        message: 'shop/web acknowledges swarm/memory, which finds nothing there.',
        remedy: 'Remove the acknowledgement.',
      },
    ]);
  });

  it('keeps open what the deploy would be refused for', () => {
    const refused: Finding = { ...finding('shop/web'), severity: 'error', refusedBy: 'engine' };
    const { open, unused } = applyAcknowledgements(
      [refused],
      [{ construct: 'shop/web', rule: 'swarm/image-tag', reason }],
    );
    expect([open, unused]).toEqual([[refused], []]);
  });
});
