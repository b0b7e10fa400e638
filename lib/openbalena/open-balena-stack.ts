import type { IConstruct } from 'constructs';
import type { NfsVolume } from '../constructs/nfs-volume.js';
import { OverlayNetwork } from '../constructs/overlay-network.js';
import { Service } from '../constructs/service.js';
import type { ServiceProps } from '../constructs/service-props.js';
import { Volume } from '../constructs/volume.js';
import { Stack } from '../core/stack.js';
import { StackFile } from '../core/stack-file.js';
import type { TraefikService } from '../patterns/traefik/index.js';
import { acknowledgeFindings, acknowledgeUnpinned } from './acknowledgements.js';
import { createContext } from './context.js';
import { overlayOnNfs } from './nfs-overlay.js';
import { addOwnHost, type OwnHost } from './own-host.js';
import type { OpenBalenaParameters } from './parameters.js';
import { reportFaults, reportSecond } from './report-faults.js';
import type { OpenBalenaServiceName } from './service-names.js';
import * as define from './services/index.js';
import { checkSettings } from './settings/check-settings.js';
import { externalPostgresOf, externalS3Of, nfsOf } from './settings/normalize.js';
import type { OpenBalenaSettings } from './settings/settings.js';
import { setStartOrder } from './start-order.js';
import { declareVolumes, type OpenBalenaVolumes } from './volumes.js';

/**
 * openBalena: 18 services that manage a fleet of devices, in three stack files, and a Compose file for one machine.
 * Every service, volume and network is a field, so a stack of one's own extends it or adds to it: services that join
 * its `network`, with volumes of `addVolume` and names of `addHost`.
 *
 * @example
 * const stack = new OpenBalenaStack(app, 'openbalena', { domain: 'balena.example.com', replicas: { api: 3 } });
 * new Service(stack, 'exporter', { image: Image.fromRegistry('example/exporter:1.0'), networks: [stack.network] });
 */
export class OpenBalenaStack extends Stack {
  /** The settings that hold: what was asked for, without what was wrong. */
  readonly settings: OpenBalenaSettings;
  /** The variables of the deployment. */
  readonly parameters: OpenBalenaParameters;
  /** The network that all services share. */
  readonly network: OverlayNetwork;
  /** The volumes, by name. */
  readonly volumes: OpenBalenaVolumes;
  /** The file of the internal services. @default none: database and object storage are both external */
  readonly internalFile: StackFile | undefined;
  /** The file that puts the volumes on NFS. */
  readonly nfsFile: StackFile;

  /** Redis: cache and message bus. */
  readonly redis: Service;
  /** The API, which devices and people talk to. */
  readonly api: Service;
  /** The registry of the images that devices run. */
  readonly registry: Service;
  /** The VPN of the devices, cloudlink. */
  readonly vpn: Service;
  /** The certificate authority. */
  readonly balenaCa: Service;
  /** Keeps the certificates. */
  readonly certManager: Service;
  /** The dashboard. */
  readonly ui: Service;
  /** The database as a web service, for the dashboard. */
  readonly postgrest: Service;
  /** Terminals and tunnels to devices, for the dashboard. */
  readonly remote: Service;
  /** Builds images for devices. */
  readonly builder: Service;
  /** Computes deltas between images. */
  readonly delta: Service;
  /** What the dashboard needs besides. */
  readonly helper: Service;
  /** The tunnel. @default none without a token */
  readonly cloudflared: Service | undefined;
  /** The pages that are shown when a service does not answer. */
  readonly errorPages: Service;
  /** The proxy in front of everything. */
  readonly traefik: TraefikService;
  /** Keeps the addresses of the proxy known inside the stack. */
  readonly traefikSidecar: Service;
  /** The internal database. @default none when it is external */
  readonly db: Service | undefined;
  /** The internal object storage. @default none when it is external */
  readonly s3: Service | undefined;

  private readonly byName = new Map<OpenBalenaServiceName, Service>();

  constructor(scope: IConstruct, id: string, settings: OpenBalenaSettings = {}) {
    const { faults, sound } = checkSettings(settings);
    super(scope, id, {
      stackName: sound.stackName ?? id,
      description: 'the core services of openBalena',
      composeFileName: 'docker-compose.yml',
    });
    reportFaults(this, faults);
    reportSecond(this);
    this.settings = sound;
    this.network = new OverlayNetwork(this, 'default', {
      attachable: true,
      ...(sound.overlaySubnet === undefined ? {} : { subnets: [sound.overlaySubnet] }),
    });
    const hasDb = externalPostgresOf(sound) === undefined;
    const hasS3 = externalS3Of(sound) === undefined;
    this.internalFile = hasDb || hasS3 ? this.addFile('internal', describe(hasDb, hasS3)) : undefined;
    this.nfsFile = this.addFile('nfs', 'the volumes on an NFS server, in place of those on each node');
    this.volumes = declareVolumes({
      main: this,
      db: hasDb ? this.internalFile : undefined,
      s3: hasS3 ? this.internalFile : undefined,
    });

    const context = createContext(this, {
      settings: sound,
      network: this.network,
      volumes: this.volumes,
      faults,
    });
    this.parameters = context.parameters;
    const { 'db-data': dbData, 's3-data': s3Data } = this.volumes;
    this.db = dbData && this.add('db', define.db(context, dbData), this.internalFile);
    this.s3 = s3Data && this.add('s3', define.s3(context, s3Data), this.internalFile);
    this.redis = this.add('redis', define.redis(context));
    this.api = this.add('api', define.api(context));
    this.registry = this.add('registry', define.registry(context));
    this.vpn = this.add('vpn', define.vpn(context));
    this.balenaCa = this.add('balena-ca', define.balenaCa(context));
    this.certManager = this.add('cert-manager', define.certManager(context));
    this.ui = this.add('ui', define.ui(context));
    this.postgrest = this.add('postgrest', define.postgrest(context));
    this.remote = this.add('remote', define.remote(context));
    this.builder = this.add('builder', define.builder(context));
    this.delta = this.add('delta', define.delta(context));
    this.helper = this.add('helper', define.helper(context));
    this.cloudflared = sound.tunnel ? this.add('cloudflared', define.cloudflared(context)) : undefined;
    this.errorPages = this.add('error-pages', define.errorPages(context));
    this.traefik = define.traefik(this, context, Object.fromEntries(this.byName));
    this.traefikSidecar = this.add('traefik-sidecar', define.traefikSidecar(context));
    this.byName.set('traefik', this.traefik);

    setStartOrder(this.byName);
    for (const volume of Object.values(this.volumes)) this.putOnNfs(volume);
    this.declareDeploySets();
    acknowledgeFindings(this);
  }

  /** The services of the system that this stack has, by name. */
  get services(): ReadonlyMap<OpenBalenaServiceName, Service> {
    return this.byName;
  }

  /** A name below the domain of this system: `grafana` becomes `grafana.example.com`. */
  hostBelow(name: string): string {
    return `${name}.${this.parameters.get('DNS_TLD')}`;
  }

  /**
   * Makes a name below the domain lead to a service of one's own: a route of the proxy, and a name for it on the
   * network, as the services of the system have them.
   *
   * @param name the name below the domain; the names of the system are taken
   * @example
   * const image = Image.fromRegistry('example/notes:1.0');
   * const notes = new Service(stack, 'notes', { image, networks: [stack.network] });
   * stack.addHost('notes', { service: notes, port: 8080, guarded: true });
   */
  addHost(name: string, host: OwnHost): this {
    addOwnHost(this, name, host);
    return this;
  }

  /**
   * A volume for a service of one's own that runs as one task: local, or on the NFS server wherever those of the
   * system are. For one that several tasks share use {@link putOnNfs} with a volume of your own.
   *
   * @example
   * const data = stack.addVolume('notes-data');
   */
  addVolume(name: string): Volume {
    const volume = new Volume(this, name);
    this.putOnNfs(volume);
    if (nfsOf(this.settings) === undefined) acknowledgeUnpinned(volume);
    return volume;
  }

  /** Puts one more volume of this stack on the NFS server, for the deploy sets that use it. */
  putOnNfs(volume: Volume): NfsVolume {
    return overlayOnNfs(this.nfsFile, volume, this.settings, this.parameters);
  }

  private add(name: OpenBalenaServiceName, props: ServiceProps, scope: IConstruct = this): Service {
    const service = new Service(scope, name, props);
    this.byName.set(name, service);
    return service;
  }

  private addFile(id: string, description: string): StackFile {
    return new StackFile(this, id, { fileName: `docker-stack-${id}.yml`, description });
  }

  private declareDeploySets(): void {
    const files = [this.mainFile, ...(this.internalFile === undefined ? [] : [this.internalFile])];
    const onNfs = nfsOf(this.settings) !== undefined;
    if (!onNfs) this.addDeploySet({ name: 'default', files, active: true });
    this.addDeploySet({ name: 'nfs', files: [...files, this.nfsFile], active: onNfs });
  }
}

function describe(hasDb: boolean, hasS3: boolean): string {
  if (hasDb && hasS3) return 'the internal database and object storage';
  return hasDb ? 'the internal database' : 'the internal object storage';
}
