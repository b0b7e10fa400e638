import type { LoggingSpec } from '../spec/stack.generated.js';
import type { ByteSize } from '../units/index.js';

/** How large the files of a container's output become. */
export interface LogFileOptions {
  /** The size at which a new file begins. @default no limit for `json-file`, 20 MiB for `local` */
  readonly maxSize?: ByteSize;
  /** How many files are kept. @default 1 for `json-file`, 5 for `local` */
  readonly maxFile?: number;
}

/**
 * Where a container's output goes (https://docs.docker.com/engine/logging/configure/).
 *
 * @example
 * Logging.jsonFile({ maxSize: ByteSize.mebibytes(10), maxFile: 3 });
 */
export class Logging {
  /** Files on the node, which `docker service logs` reads; without a size they grow for ever. */
  static jsonFile(options: LogFileOptions = {}): Logging {
    return Logging.files('json-file', options);
  }

  /** Files on the node in Docker's own compact format, rotated by default. */
  static local(options: LogFileOptions = {}): Logging {
    return Logging.files('local', options);
  }

  /** Nowhere. */
  static none(): Logging {
    return new Logging('none');
  }

  private static files(driver: string, options: LogFileOptions): Logging {
    return new Logging(driver, {
      ...(options.maxSize === undefined ? {} : { 'max-size': options.maxSize.toString() }),
      ...(options.maxFile === undefined ? {} : { 'max-file': String(options.maxFile) }),
    });
  }

  /**
   * @param driver the driver's name: `journald`, `syslog`, `fluentd`, …
   * @param options the driver's own options, which are never re-cased
   */
  constructor(
    private readonly driver: string,
    private readonly options: Readonly<Record<string, string>> = {},
  ) {}

  /** The driver and its options, as a stack file says them. */
  toSpec(): LoggingSpec {
    return {
      driver: this.driver,
      ...(Object.keys(this.options).length === 0 ? {} : { options: { ...this.options } }),
    };
  }
}
