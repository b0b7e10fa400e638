import { Construct, type IConstruct } from 'constructs';
import type { ComposeSpec } from '../spec/compose.generated.js';
import type {
  ConfigSpec,
  NetworkSpec,
  SecretSpec,
  ServiceSpec,
  VolumeSpec,
} from '../spec/stack.generated.js';
import { brand } from './brand.js';
import { distinctId } from './distinct-id.js';
import { Stack } from './stack.js';

/** The five top-level maps of a stack file, and what an entry of each looks like. */
export interface SectionSpecs {
  /** A service. */
  services: ServiceSpec;
  /** A network. */
  networks: NetworkSpec;
  /** A volume. */
  volumes: VolumeSpec;
  /** A config. */
  configs: ConfigSpec;
  /** A secret. */
  secrets: SecretSpec;
}

/** The name of a top-level map of a stack file. */
export type Section = keyof SectionSpecs;

/** The same for a Compose file. */
export type ComposeSectionSpecs = { [S in Section]: NonNullable<NonNullable<ComposeSpec[S]>[string]> };

/** A file that goes into the assembly because an element needs it there. */
export interface AssemblyAsset {
  /** The path in the assembly, with forward slashes. */
  readonly path: string;
  /** The content, or the directory or file on disk to copy. */
  readonly source:
    | {
        /** What the file holds. */
        readonly content: string | Uint8Array;
      }
    | {
        /** The path of a directory or file on disk. */
        readonly copyOf: string;
      };
}

const element = brand('StackElement');

/**
 * A construct that becomes one entry of a stack file: a service, network, volume, config or secret.
 * An entry is written when something uses it: services always, the rest when a service refers to them.
 */
export abstract class StackElement<S extends Section> extends Construct {
  /** Whether the value is an element of a stack. */
  static isStackElement(value: unknown): value is AnyStackElement {
    return element.has(value);
  }

  /** The top-level map that the entry belongs to. */
  abstract readonly section: S;
  private readonly overrides: ((spec: SectionSpecs[S]) => void)[] = [];
  private readonly composeOverrides: ((spec: ComposeSectionSpecs[S]) => void)[] = [];

  constructor(
    scope: IConstruct,
    id: string,
    /** The entry's key in its top-level map. */
    readonly key: string = id,
  ) {
    super(scope, distinctId(scope, id));
    element.mark(this);
  }

  /** The stack that the element belongs to. */
  get stack(): Stack {
    return Stack.of(this);
  }

  /** The key under which a service of `stack` refers to this element. */
  keyIn(stack: Stack): string {
    return this.stack === stack ? this.key : `${this.stack.stackName}_${this.key}`;
  }

  /** The other elements that this one needs. */
  references(): readonly AnyStackElement[] {
    return [];
  }

  /** The element whose entry this one replaces in a later stack file. @default none */
  get overlays(): StackElement<S> | undefined {
    return undefined;
  }

  /** The files that this element needs in the assembly. */
  assets(): readonly AssemblyAsset[] {
    return [];
  }

  /** Changes the entry's spec just before it is checked: the typed way to say what no prop covers. */
  override(change: (spec: SectionSpecs[S]) => void): void {
    this.overrides.push(change);
  }

  /** The same for the Compose file of standalone mode. */
  overrideCompose(change: (spec: ComposeSectionSpecs[S]) => void): void {
    this.composeOverrides.push(change);
  }

  /** The entry as it stands in a stack file. */
  render(): SectionSpecs[S] {
    const spec = this.toSpec();
    for (const change of this.overrides) change(spec);
    return spec;
  }

  /** The entry as it stands in a Compose file. */
  renderCompose(): ComposeSectionSpecs[S] {
    const spec = this.toComposeSpec();
    for (const change of this.composeOverrides) change(spec);
    return spec;
  }

  /**
   * The entry by which another stack refers to this element: `external`, with its full name.
   *
   * @throws Error when an element of this kind belongs to its own stack alone
   */
  renderExternal(): SectionSpecs[S] {
    throw new Error(`${this.node.path}: a ${this.section.slice(0, -1)} cannot be used from another stack.`);
  }

  /** Makes the entry from the props: a fresh object at each call. */
  protected abstract toSpec(): SectionSpecs[S];

  /** Makes the entry of the Compose file: a fresh object at each call. */
  protected abstract toComposeSpec(): ComposeSectionSpecs[S];
}

/** An element of any section. */
export type AnyStackElement = { [S in Section]: StackElement<S> }[Section];
