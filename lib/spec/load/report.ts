import type { Finding } from '../finding.js';
import { formatPath, type YamlPath } from '../yaml-path.js';
import type { StackDocument } from './types.js';

/** Collects what docker's loader refuses, one finding for a place. */
export class Report {
  readonly findings: Finding[] = [];
  private readonly places = new Set<string>();

  /**
   * Adds a refusal, unless one above it or at the same place is there already: what follows from a wrong value is not
   * told again. The message starts with the path and ends without a full stop.
   */
  refuse(
    document: Pick<StackDocument, 'file' | 'locate'>,
    path: YamlPath,
    rule: string,
    message: string,
    remedy: string,
  ): void {
    for (let length = path.length; length >= 0; length--) {
      if (this.places.has(placeOf(document, path.slice(0, length)))) return;
    }
    this.places.add(placeOf(document, path));
    this.findings.push({
      rule,
      severity: 'error',
      message: `${message}.`,
      remedy,
      ...(path.length === 0 ? {} : { path: formatPath(path) }),
      file: document.file,
      ...nearestPosition(document, path),
      refusedBy: 'cli',
    });
  }
}

function placeOf({ file }: Pick<StackDocument, 'file'>, path: YamlPath): string {
  return JSON.stringify([file, ...path]);
}

/** What is missing has the position of what it is missing from. */
function nearestPosition(document: Pick<StackDocument, 'locate'>, path: YamlPath) {
  for (let length = path.length; length >= 0; length--) {
    const place = document.locate(path.slice(0, length));
    if (place !== undefined) return place;
  }
  return {};
}
