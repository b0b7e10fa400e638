import { Construct, type IConstruct } from 'constructs';
import type { StackSpec } from '../spec/stack.generated.js';
import { brand, nearest } from './brand.js';
import { distinctId } from './distinct-id.js';

/** Props of {@link StackFile}. */
export interface StackFileProps {
  /** The file's name in the assembly. @default the id with `.yml` */
  readonly fileName?: string;
  /** One line for the header: what the file holds. @default none */
  readonly description?: string;
}

/** A construct that stands for a whole stack and says which file takes what belongs to no other. */
interface HasMainFile extends IConstruct {
  readonly mainFile: StackFile;
}

const stackFile = brand('StackFile');
const stack = brand('Stack');

/**
 * One YAML file of a stack. A construct belongs to the nearest stack file above it, or to the stack's main file.
 *
 * @example
 * const internal = new StackFile(stack, 'docker-stack-internal');
 * new Service(internal, 'db', { image: Image.fromRegistry('postgres:18-alpine') });
 */
export class StackFile extends Construct {
  /** Whether the value is a stack file. */
  static isStackFile(value: unknown): value is StackFile {
    return stackFile.has(value);
  }

  /**
   * The stack file that a construct belongs to.
   *
   * @throws Error when it is outside a stack
   */
  static of(construct: IConstruct): StackFile {
    const found = nearest(
      construct,
      (here): here is StackFile | HasMainFile => stackFile.has(here) || stack.has(here),
    );
    if (found === undefined) {
      throw new Error(`${construct.node.path} is outside a stack; create it below a Stack or a StackFile.`);
    }
    return StackFile.isStackFile(found) ? found : found.mainFile;
  }

  /** The file's name in the assembly. */
  readonly fileName: string;
  /** What the file holds, for its header. */
  readonly description: string | undefined;
  private readonly overrides: ((spec: StackSpec) => void)[] = [];

  constructor(scope: IConstruct, id: string, props: StackFileProps = {}) {
    super(scope, distinctId(scope, id));
    stackFile.mark(this);
    this.fileName = props.fileName ?? `${id}.yml`;
    this.description = props.description;
  }

  /** Changes the file's spec just before it is checked: the way to say what no construct covers, for instance `x-` keys. */
  override(change: (spec: StackSpec) => void): void {
    this.overrides.push(change);
  }

  /** Applies the overrides to a spec, in the order in which they were given. */
  applyOverrides(spec: StackSpec): void {
    for (const change of this.overrides) change(spec);
  }
}
