import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The version of this library. */
export const VERSION: string = version;

/** What generated files call their maker. */
export const GENERATOR = `Stackwright ${version}`;
