import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { IConstruct } from 'constructs';
import { Annotations } from '../core/annotations.js';
import { type ComposeSectionSpecs, StackElement } from '../core/stack-element.js';
import type { SecretSpec } from '../spec/stack.generated.js';
import { secretAddress } from './content-address.js';

/** Props of {@link Secret}. */
export interface SecretProps {
  /**
   * The file that holds the secret on the machine that deploys, relative to the assembly or absolute.
   * Its content is never copied. @default none: a driver holds it
   */
  readonly file?: string;
  /**
   * What to append to the name, so that another content is another object: a number or date that you raise.
   * @default a costly hash of the content of an absolute `file` that can be read at synthesis, otherwise nothing
   */
  readonly version?: string;
  /** The driver that holds the secret. @default the swarm itself */
  readonly driver?: string;
  /** The driver's own options. @default none */
  readonly driverOpts?: Readonly<Record<string, string>>;
  /** `golang` makes the engine fill `{{ env "NAME" }}` and the like at the start of a task. @default as it stands */
  readonly templateDriver?: 'golang';
  /** Labels of the secret. @default none */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A secret that the swarm keeps encrypted and hands to its tasks as a file in memory, at most 500 kB.
 * Its content never enters the assembly.
 *
 * @example
 * const password = Secret.external(stack, 'db-password');
 * new Service(stack, 'db', {
 *   image: Image.fromRegistry('postgres:18-alpine'),
 *   secrets: [password],
 *   environment: { POSTGRES_PASSWORD_FILE: '/run/secrets/db-password' },
 * });
 */
export class Secret extends StackElement<'secrets'> {
  /** A secret that exists in the swarm already: `docker secret create NAME -`. */
  static external(scope: IConstruct, id: string, name: string = id): Secret {
    return new Secret(scope, id, {}, name);
  }

  readonly section = 'secrets';

  constructor(
    scope: IConstruct,
    id: string,
    private readonly props: SecretProps,
    private readonly externalName?: string,
  ) {
    super(scope, id, externalName === undefined ? versioned(id, props) : id);
    if (externalName === undefined && props.file === undefined && props.driver === undefined) {
      Annotations.of(this).addError({
        rule: 'stackwright/secret-source',
        message: 'the secret has neither a file nor a driver; nothing says what it holds.',
        remedy: 'Give file, driver, or use Secret.external for one that the swarm has.',
      });
    }
  }

  /** The secret's full name in the swarm. */
  get secretName(): string {
    return this.externalName ?? `${this.stack.stackName}_${this.key}`;
  }

  override renderExternal(): SecretSpec {
    return { external: true, name: this.secretName };
  }

  protected override toSpec(): SecretSpec {
    if (this.externalName !== undefined) return this.renderExternal();
    const { file, driver, driverOpts, labels, templateDriver } = this.props;
    return {
      ...(file === undefined ? {} : { file }),
      ...(driver === undefined ? {} : { driver }),
      ...(driverOpts === undefined ? {} : { driver_opts: { ...driverOpts } }),
      ...(labels === undefined ? {} : { labels: { ...labels } }),
      ...(templateDriver === undefined ? {} : { template_driver: templateDriver }),
    };
  }

  protected override toComposeSpec(): ComposeSectionSpecs['secrets'] {
    if (this.externalName !== undefined) return { external: true, name: this.secretName };
    return { file: this.props.file ?? '' };
  }
}

function versioned(id: string, props: SecretProps): string {
  if (props.version !== undefined) return `${id}-${props.version}`;
  if (props.file === undefined || !isAbsolute(props.file)) return id;
  try {
    return `${id}-${secretAddress(readFileSync(props.file), id)}`;
  } catch {
    return id; // The file is only on the machine that deploys.
  }
}
