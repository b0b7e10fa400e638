import { Construct, type IConstruct } from 'constructs';
import { brand, nearest } from './brand.js';
import { distinctId } from './distinct-id.js';
import { StackFile } from './stack-file.js';

/** Props of {@link Stack}. */
export interface StackProps {
  /** The name that `docker stack deploy` is given. @default the id */
  readonly stackName?: string;
  /** The name of the main stack file in the assembly. @default docker-stack.yml */
  readonly fileName?: string;
  /** One line for the header of the main file. @default none */
  readonly description?: string;
  /** Also write a Compose file of this name, for one machine without a swarm. @default none is written */
  readonly composeFileName?: string;
}

/** Stack files that are deployed together, in order: `docker stack deploy -c A -c B NAME`. */
export interface DeploySetProps {
  /** Its name in the manifest. */
  readonly name: string;
  /** The stack files, in the order of their `-c`. */
  readonly files: readonly StackFile[];
  /** Whether this is the set to deploy with the present configuration. @default true for the first set */
  readonly active?: boolean;
}

/** A deploy set of a stack. */
export type DeploySet = Required<DeploySetProps>;

const stackBrand = brand('Stack');

/**
 * What `docker stack deploy NAME` names: services, networks, volumes, configs and secrets that live and die together.
 *
 * @example
 * const app = new App();
 * const stack = new Stack(app, 'web');
 * new Service(stack, 'site', { image: Image.fromRegistry('nginx:1.29-alpine'), ports: [Port.tcp(80)] });
 * app.synth();
 */
export class Stack extends Construct {
  /** Whether the value is a stack. */
  static isStack(value: unknown): value is Stack {
    return stackBrand.has(value);
  }

  /**
   * The stack that a construct belongs to.
   *
   * @throws Error when it is outside a stack
   */
  static of(construct: IConstruct): Stack {
    const stack = nearest(construct, Stack.isStack);
    if (stack === undefined)
      throw new Error(`${construct.node.path} is outside a stack; create it below a Stack.`);
    return stack;
  }

  /** The name that `docker stack deploy` is given. */
  readonly stackName: string;
  /** The file that holds whatever belongs to no other stack file. */
  readonly mainFile: StackFile;
  /** The name of the Compose file, when one is asked for. */
  readonly composeFileName: string | undefined;
  private readonly sets: DeploySetProps[] = [];

  constructor(scope: IConstruct, id: string, props: StackProps = {}) {
    super(scope, distinctId(scope, id));
    stackBrand.mark(this);
    this.stackName = props.stackName ?? id;
    this.composeFileName = props.composeFileName;
    const description = props.description === undefined ? {} : { description: props.description };
    this.mainFile = new StackFile(this, 'StackFile', {
      fileName: props.fileName ?? 'docker-stack.yml',
      ...description,
    });
  }

  /** The stack files, the main one first. */
  get files(): StackFile[] {
    return this.node.findAll().filter(StackFile.isStackFile);
  }

  /** Declares stack files that are deployed together. Without any, all files of the stack are one set. */
  addDeploySet(set: DeploySetProps): void {
    this.sets.push(set);
  }

  /** The deploy sets, in the order of their declaration. */
  get deploySets(): DeploySet[] {
    if (this.sets.length === 0) return [{ name: 'default', files: this.files, active: true }];
    return this.sets.map((set, index) => ({ ...set, active: set.active ?? index === 0 }));
  }
}
