import type { ChangeLine } from '../report/change-lines.js';
import { valueLines, valueText } from '../report/value-text.js';
import { changedLines } from '../text/changed-lines.js';

/** Changes as lines of a block in the language `diff`: what goes begins with -, what comes with +. */
export function changeBlock(lines: readonly ChangeLine[], context = 2): string[] {
  return lines.flatMap((line) => {
    const { label, from, to, remark } = line;
    const after = remark === undefined ? '' : `   # ${remark}`;
    if (from === undefined && to === undefined) return [`! ${label}${after}`];
    const [before, next] = [from, to].map((value) => (value === undefined ? [] : valueLines(value)));
    if ((before?.length ?? 0) > 1 || (next?.length ?? 0) > 1) {
      return [
        `! ${label}:${after}`,
        ...changedLines(before ?? [], next ?? [], context).map(({ sign, text }) =>
          sign === '…' ? '      …' : `${sign}     ${text}`,
        ),
      ];
    }
    return [
      ...(from === undefined ? [] : [`- ${label}: ${valueText(from)}${to === undefined ? after : ''}`]),
      ...(to === undefined ? [] : [`+ ${label}: ${valueText(to)}${after}`]),
    ];
  });
}
