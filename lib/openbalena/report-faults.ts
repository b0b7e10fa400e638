import type { IConstruct } from 'constructs';
import { Annotations } from '../core/annotations.js';
import type { SettingFault } from './settings/setting-fault.js';

/** Attaches what was wrong with settings to a construct, so that synthesis reports all of it at once. */
export function reportFaults(construct: IConstruct, faults: readonly SettingFault[]): void {
  const annotations = Annotations.of(construct);
  for (const { warning, ...annotation } of faults) {
    if (warning) annotations.addWarning(annotation);
    else annotations.addError(annotation);
  }
}
