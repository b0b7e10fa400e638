import type { ResourcesSpec } from '../spec/stack.generated.js';
import type { ByteSize } from '../units/index.js';

/** Props of {@link Resources}. */
export interface ResourcesProps {
  /** What a task may use at most. @default no limit */
  readonly limits?: {
    /** Processors, in cores: 0.5 is half of one. @default no limit */
    readonly cpus?: number;
    /** Memory; a task that uses more is killed. @default no limit */
    readonly memory?: ByteSize;
    /** Processes. @default no limit */
    readonly pids?: number;
  };
  /** What a node must have free to get a task. @default nothing */
  readonly reservations?: {
    /** Processors, in cores. @default 0 */
    readonly cpus?: number;
    /** Memory. @default 0 */
    readonly memory?: ByteSize;
    /** Countable things that nodes declare (`node-generic-resources`), kind to number. @default none */
    readonly generic?: Readonly<Record<string, number>>;
  };
}

/**
 * What a task may use, and what its node must have free (https://docs.docker.com/reference/compose-file/deploy/#resources).
 *
 * @example
 * new Resources({ limits: { cpus: 0.5, memory: ByteSize.mebibytes(256) } });
 */
export class Resources {
  constructor(private readonly props: ResourcesProps) {}

  /** The resources as a stack file says them. */
  toSpec(): ResourcesSpec {
    const { limits, reservations } = this.props;
    const spec: ResourcesSpec = {};
    if (limits !== undefined) {
      spec.limits = { ...common(limits), ...(limits.pids === undefined ? {} : { pids: limits.pids }) };
    }
    if (reservations !== undefined) {
      const generic = Object.entries(reservations.generic ?? {}).map(([kind, value]) => ({
        discrete_resource_spec: { kind, value },
      }));
      spec.reservations = {
        ...common(reservations),
        ...(generic.length === 0 ? {} : { generic_resources: generic }),
      };
    }
    return spec;
  }
}

function common(props: { cpus?: number; memory?: ByteSize }): { cpus?: string; memory?: string } {
  return {
    ...(props.cpus === undefined ? {} : { cpus: String(props.cpus) }),
    ...(props.memory === undefined ? {} : { memory: props.memory.toString() }),
  };
}
