import { goText } from '../model/go-text.js';
import type { YamlMap } from '../yaml/values.js';
import { newestMinor } from './accept/stack-shape.js';
import type { LoadingDocument } from './read-document.js';
import type { Report } from './report.js';

const newest = `3.${newestMinor}`;

/** The version that docker reads a file as: the newest without one. */
export function versionOf(document: YamlMap): string {
  const version = document.get('version');
  const text = version === undefined ? '' : goText(version);
  return text === '' || text === '3' ? newest : text;
}

/** The minor version that all files of a set are checked by: that of the first. */
export function checkVersions(documents: readonly LoadingDocument[], report: Report): number {
  const [first] = documents;
  if (first === undefined) return newestMinor;
  const version = versionOf(first.written);
  const minor = /^3\.([0-9]|1[0-3])$/.exec(version)?.[1];
  if (minor === undefined) {
    report.refuse(
      first,
      ['version'],
      'cli/version',
      `version is ${JSON.stringify(version)}, which docker stack does not read`,
      `Write version: "${newest}", or no version at all.`,
    );
  }
  for (const document of documents) {
    const own = versionOf(document.written);
    if (own === version) continue;
    report.refuse(
      document,
      ['version'],
      'cli/version',
      `version is ${JSON.stringify(own)} here and ${JSON.stringify(version)} in the first file`,
      'Write the same version in all files of a set, or none.',
    );
  }
  return minor === undefined ? newestMinor : Number(minor);
}
