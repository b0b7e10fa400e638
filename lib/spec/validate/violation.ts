import type { YamlPath } from '../yaml-path.js';

/** One place where a value does not fit the schema. */
export interface Violation {
  /** Where it is. For an unknown key, the path ends with that key. */
  readonly path: YamlPath;
  /** The keyword of JSON Schema that the value fails. */
  readonly keyword: string;
  /** What is wrong, as one sentence without a period: `services.api.ports[0].published is 70000; a port is 1 to 65535`. */
  readonly message: string;
  /** What to write instead, as one sentence. */
  readonly remedy: string;
  /** Who would refuse it; not set where Docker takes the value and drops what it asks. @default nobody */
  readonly refusedBy?: 'cli' | 'engine';
}
