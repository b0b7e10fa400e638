import { RootConstruct } from 'constructs';
import { brand } from '../core/brand.js';
import { setParameterValues } from '../core/parameter-values.js';
import type { CheckProps } from './check.js';
import { synthHost } from './host.js';
import { type Assembly, synthesize } from './synthesize.js';
import { writeAssembly } from './write-assembly.js';

/** Props of {@link App}. What the command line says wins over them. */
export interface AppProps extends CheckProps {
  /** Where the assembly is written. @default out */
  readonly outdir?: string;
  /** The values of parameters: variable name to value. @default those of `stackwright synth --env-file FILE`, or none */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether warnings stop the synthesis too. @default false */
  readonly strict?: boolean;
}

const app = brand('App');

/**
 * The root of a construct tree.
 *
 * @example
 * const app = new App();
 * const stack = new Stack(app, 'web');
 * new Service(stack, 'site', { image: Image.fromRegistry('nginx:1.29-alpine') });
 * app.synth();
 */
export class App extends RootConstruct {
  /** Whether the value is an app. */
  static isApp(value: unknown): value is App {
    return app.has(value);
  }

  /** Where the assembly is written. */
  readonly outdir: string;
  /** The values of parameters that this app was given. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What its stacks are checked with. */
  readonly checks: CheckProps;
  private readonly strict: boolean;

  constructor(props: AppProps = {}) {
    super();
    app.mark(this);
    const host = synthHost();
    this.outdir = host?.outdir ?? props.outdir ?? 'out';
    this.parameters = host?.parameters ?? props.parameters ?? {};
    this.strict = host?.strict ?? props.strict ?? false;
    const { rules, swarm } = props;
    this.checks = { ...(rules && { rules }), ...(swarm && { swarm }) };
    setParameterValues(this, this.parameters);
  }

  /**
   * Synthesizes every stack of the tree, checks it and writes the assembly.
   *
   * @throws {@link SynthError} with everything that would not deploy; nothing is written then
   */
  synth(): Assembly {
    const host = synthHost();
    const assembly = synthesize(this, { strict: this.strict, ...this.checks });
    if (!host?.dryRun) writeAssembly(this.outdir, assembly.files);
    host?.receive(assembly, this.outdir);
    return assembly;
  }
}
