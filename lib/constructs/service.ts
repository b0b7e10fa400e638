import type { IConstruct } from 'constructs';
import { brand } from '../core/brand.js';
import { type AnyStackElement, type ComposeSectionSpecs, StackElement } from '../core/stack-element.js';
import type { ServiceSpec } from '../spec/stack.generated.js';
import { checkedProps } from './check-props.js';
import type { Config } from './config.js';
import { Image } from './image.js';
import type { Mount } from './mount.js';
import { OverlayNetwork } from './overlay-network.js';
import type { Port } from './port.js';
import type { Secret } from './secret.js';
import { composeServiceSpec } from './service-compose.js';
import type {
  ConfigFile,
  NetworkAttachment,
  ScalarValue,
  SecretFile,
  ServiceProps,
} from './service-props.js';
import { serviceSpec } from './service-spec.js';

const service = brand('Service');
// Without an image (an app that nobody type-checked) the service is reported like any that names none.
const NO_IMAGE = Image.fromRegistry('');

/**
 * A service: an image, how many tasks of it run, where, and how they are replaced.
 *
 * @example
 * const db = new Service(stack, 'db', {
 *   image: Image.fromRegistry('postgres:18-alpine'),
 *   mounts: [new Volume(stack, 'db-data').at('/var/lib/postgresql')],
 *   placement: Placement.label('disk', 'ssd'),
 *   updateConfig: UpdatePolicy.stopFirst(),
 * });
 * new Service(stack, 'api', {
 *   image: Image.fromRegistry('example/api:2.3.1'),
 *   replicas: 3,
 *   environment: { DB_HOST: db.serviceName },
 *   updateConfig: UpdatePolicy.startFirst(),
 * });
 */
export class Service extends StackElement<'services'> {
  /** Whether the value is a service. */
  static isService(value: unknown): value is Service {
    return service.has(value);
  }

  readonly section = 'services';
  private current: ServiceProps;

  constructor(scope: IConstruct, id: string, props: ServiceProps) {
    super(scope, id, props.serviceName ?? id);
    service.mark(this);
    this.current = checkedProps(this, props);
  }

  /** The props as they stand now. */
  get props(): ServiceProps {
    return this.current;
  }

  /** The name under which the stack's services find this one. */
  get serviceName(): string {
    return this.key;
  }

  /** The image. */
  get image(): Image {
    return this.current.image ?? NO_IMAGE;
  }

  /**
   * Replaces props: how aspects change a service.
   *
   * @example
   * service.configure({ image: service.image.withRegistry('mirror.example.com') });
   */
  configure(changes: Partial<Omit<ServiceProps, 'serviceName'>>): this {
    this.current = { ...this.current, ...checkedProps(this, changes) };
    return this;
  }

  /** Sets one environment variable. */
  addEnvironment(name: string, value: ScalarValue | null): this {
    return this.configure({ environment: { ...this.current.environment, [name]: value } });
  }

  /** Sets one label of the service. */
  addServiceLabel(name: string, value: ScalarValue): this {
    return this.configure({ serviceLabels: { ...this.current.serviceLabels, [name]: value } });
  }

  /** Publishes one more port. */
  addPort(...ports: Port[]): this {
    return this.configure({ ports: [...(this.current.ports ?? []), ...ports] });
  }

  /** Mounts one more thing. */
  addMount(...mounts: Mount[]): this {
    return this.configure({ mounts: [...(this.current.mounts ?? []), ...mounts] });
  }

  /** Reads one more config. */
  addConfig(config: Config | ConfigFile): this {
    return this.configure({ configs: [...(this.current.configs ?? []), config] });
  }

  /** Reads one more secret. */
  addSecret(secret: Secret | SecretFile): this {
    return this.configure({ secrets: [...(this.current.secrets ?? []), secret] });
  }

  /** Joins one more network, or adds aliases and options to a network that it has joined. */
  joinNetwork(network: OverlayNetwork, options: Omit<NetworkAttachment, 'network'> = {}): this {
    const others = this.attachments.filter((attachment) => attachment.network !== network);
    const before = this.attachments.find((attachment) => attachment.network === network);
    const aliases = [...(before?.aliases ?? []), ...(options.aliases ?? [])];
    const driverOpts = { ...before?.driverOpts, ...options.driverOpts };
    return this.configure({ networks: [...others, { network, aliases, driverOpts }] });
  }

  /** The networks that it joins, each with its aliases and options. */
  get attachments(): readonly NetworkAttachment[] {
    return (this.current.networks ?? []).map((network) =>
      network instanceof OverlayNetwork ? { network } : network,
    );
  }

  /** The configs that it reads as files. */
  get configFiles(): readonly ConfigFile[] {
    return (this.current.configs ?? []).map((config) => ('config' in config ? config : { config }));
  }

  /** The secrets that it reads as files. */
  get secretFiles(): readonly SecretFile[] {
    return (this.current.secrets ?? []).map((secret) => ('secret' in secret ? secret : { secret }));
  }

  /** Everything that it mounts in a swarm: its mounts, and its devices as bind mounts. */
  get swarmMounts(): readonly Mount[] {
    return [
      ...(this.current.mounts ?? []),
      ...(this.current.devices ?? []).map((device) => device.toMount()),
    ];
  }

  override references(): readonly AnyStackElement[] {
    const credentials = this.current.credentialSpec;
    return [
      ...this.attachments.map((attachment) => attachment.network),
      ...this.swarmMounts.flatMap((mount) => mount.mountedVolume ?? []),
      ...this.configFiles.map((file) => file.config),
      ...(credentials !== undefined && 'config' in credentials ? [credentials.config] : []),
      ...this.secretFiles.map((file) => file.secret),
    ];
  }

  protected override toSpec(): ServiceSpec {
    return serviceSpec(this);
  }

  protected override toComposeSpec(): ComposeSectionSpecs['services'] {
    return composeServiceSpec(this);
  }
}
