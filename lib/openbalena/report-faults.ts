import type { IConstruct } from 'constructs';
import { Annotations } from '../core/annotations.js';
import { brand } from '../core/brand.js';
import type { SettingFault } from './settings/setting-fault.js';

const holder = brand('HasOpenBalena');

/** Attaches what was wrong with settings to a construct, so that synthesis reports all of it at once. */
export function reportFaults(construct: IConstruct, faults: readonly SettingFault[]): void {
  const annotations = Annotations.of(construct);
  for (const { warning, ...annotation } of faults) {
    if (warning) annotations.addWarning(annotation);
    else annotations.addError(annotation);
  }
}

/** Says so when the app holds this system already: both would write the same files and read the same variables. */
export function reportSecond(construct: IConstruct): void {
  const { root } = construct.node;
  if (!holder.has(root)) {
    holder.mark(root);
    return;
  }
  Annotations.of(construct).addError({
    rule: 'openbalena/second-stack',
    message: 'the app holds two openBalena stacks; both write docker-stack.yml and read the same variables.',
    remedy:
      'Give each an app of its own, and synthesize each into a directory of its own: stackwright synth --app b.ts --out b.',
  });
}
