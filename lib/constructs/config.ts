import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { IConstruct } from 'constructs';
import { Annotations } from '../core/annotations.js';
import { type AssemblyAsset, type ComposeSectionSpecs, StackElement } from '../core/stack-element.js';
import { hasToken, tokensIn } from '../core/token.js';
import type { ConfigSpec } from '../spec/stack.generated.js';
import { contentAddress } from './content-address.js';

/** Props of {@link Config}: a content, or a file that holds it. */
export interface ConfigProps {
  /** The content itself. @default read from `file` */
  readonly content?: string | Uint8Array;
  /** The file on disk that holds the content, read when the construct is made. @default `content` */
  readonly file?: string;
  /** The ending of the file in the assembly, with its dot. @default that of `file`, or none */
  readonly extension?: string;
  /** `golang` makes the engine fill `{{ env "NAME" }}` and the like at the start of a task. @default as it stands */
  readonly templateDriver?: 'golang';
  /** Labels of the config. @default none */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A file that the swarm hands to its tasks, at most 1,000 kB. An engine never changes a config
 * (`only updates to Labels are allowed`), so its name holds a hash of its content: another content is another
 * object and a rolling update of the services that read it.
 *
 * @example
 * const settings = new Config(stack, 'settings', { content: 'workers: 4\n', extension: '.yml' });
 * new Service(stack, 'app', { image: Image.fromRegistry('example/app:1.0'), configs: [{ config: settings, target: '/etc/app.yml' }] });
 */
export class Config extends StackElement<'configs'> {
  /** A config that exists in the swarm already. */
  static external(scope: IConstruct, id: string, name: string = id): Config {
    return new Config(scope, id, {}, name);
  }

  readonly section = 'configs';
  /** Its content. @default undefined for an external one */
  readonly content: string | Uint8Array | undefined;
  private readonly props: ConfigProps;
  private readonly externalName: string | undefined;

  constructor(scope: IConstruct, id: string, props: ConfigProps, externalName?: string) {
    const content = externalName === undefined ? contentOf(props) : undefined;
    const bytes = typeof content === 'object' && 'fault' in content ? '' : content;
    super(scope, id, bytes === undefined ? id : `${id}-${contentAddress(bytes)}`);
    this.props = props;
    this.content = bytes;
    this.externalName = externalName;
    this.check(content);
  }

  /** The config's full name in the swarm. */
  get configName(): string {
    return this.externalName ?? `${this.stack.stackName}_${this.key}`;
  }

  /** The path of its content in the assembly. */
  get assetPath(): string {
    const extension = this.props.extension ?? (this.props.file === undefined ? '' : extname(this.props.file));
    return `configs/${this.key}${extension}`;
  }

  override assets(): readonly AssemblyAsset[] {
    return this.content === undefined ? [] : [{ path: this.assetPath, source: { content: this.content } }];
  }

  override renderExternal(): ConfigSpec {
    return { external: true, name: this.configName };
  }

  protected override toSpec(): ConfigSpec {
    if (this.externalName !== undefined) return this.renderExternal();
    const { labels, templateDriver } = this.props;
    return {
      file: `./${this.assetPath}`,
      ...(labels === undefined ? {} : { labels: { ...labels } }),
      ...(templateDriver === undefined ? {} : { template_driver: templateDriver }),
    };
  }

  protected override toComposeSpec(): ComposeSectionSpecs['configs'] {
    return this.externalName === undefined
      ? { file: `./${this.assetPath}` }
      : { external: true, name: this.configName };
  }

  private check(content: string | Uint8Array | Unreadable | undefined): void {
    const complain = (message: string, remedy: string): void =>
      Annotations.of(this).addError({ rule: 'stackwright/config-content', message, remedy, path: 'content' });
    if (typeof content === 'object' && 'fault' in content) {
      complain(content.fault, 'Give content, or the path of a file that can be read.');
    } else if (typeof content === 'string' && hasToken(content)) {
      const names = [...new Set(tokensIn(content))].join(', ');
      complain(
        `the content refers to the parameter ${names}; docker fills parameters in stack files only, not in the content of a config.`,
        'Give the service an environment variable and write {{ env "NAME" }} with templateDriver: "golang".',
      );
    }
  }
}

interface Unreadable {
  readonly fault: string;
}

function contentOf(props: ConfigProps): string | Uint8Array | Unreadable {
  if (props.content !== undefined) return props.content;
  if (props.file === undefined) return { fault: 'neither content nor file is given.' };
  try {
    return readFileSync(props.file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return { fault: `the file ${basename(props.file)} cannot be read (${code}).` };
  }
}
