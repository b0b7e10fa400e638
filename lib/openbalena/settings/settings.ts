import type { OpenBalenaServiceName } from '../service-names.js';
import type { SettingFault } from './setting-fault.js';

/** A PostgreSQL outside the stack. What is not given here is asked for at the deploy. */
export interface ExternalPostgresSettings {
  /** Its host name or address. Variable `EXTERNAL_POSTGRES_HOST`. @default asked for at the deploy */
  readonly host?: string;
  /** Its port. Variable `EXTERNAL_POSTGRES_PORT`. @default 5432 */
  readonly port?: number;
  /** The user. Variable `EXTERNAL_POSTGRES_USER`. @default asked for at the deploy */
  readonly user?: string;
  /** The database. Variable `EXTERNAL_POSTGRES_DATABASE`. @default asked for at the deploy */
  readonly database?: string;
}

/** An object storage outside the stack. What is not given here is asked for at the deploy. */
export interface ExternalS3Settings {
  /** Its host name, with a port if it needs one. Variable `EXTERNAL_S3_ENDPOINT`. @default asked for at the deploy */
  readonly endpoint?: string;
  /** The region. Variable `EXTERNAL_S3_REGION`. @default us-east-1 */
  readonly region?: string;
}

/** An NFS server for the volumes. What is not given here is asked for at the deploy. */
export interface NfsSettings {
  /** Its host name or address. Variable `NFS_HOST`. @default asked for at the deploy */
  readonly host?: string;
  /** Its port. Variable `NFS_PORT`. @default 2049 */
  readonly port?: number;
  /** The exported directory, in which each volume is a directory. Variable `NFS_PATH`. @default /openbalena */
  readonly path?: string;
  /** The version of the protocol. @default 4 */
  readonly version?: string;
}

/** Where the certificate of the domain comes from. */
export interface TlsSettings {
  /** A public certificate, asked for by mail address and DNS provider. @default none */
  readonly acme?: {
    /** Who hears of problems. Variable `ACME_EMAIL`. @default asked for at the deploy */
    readonly email?: string;
    /** Who serves the DNS of the domain; its token is `CLOUDFLARE_API_TOKEN` or `GANDI_API_TOKEN`. */
    readonly provider: 'cloudflare' | 'gandi';
  };
  /**
   * A certificate of your own, in `TRAEFIK_CRT` and `TRAEFIK_KEY`; `older-names` takes it from `HAPROXY_CRT` and
   * `HAPROXY_KEY`. @default false: the private authority makes one
   */
  readonly ownCertificate?: boolean | 'older-names';
  /** A file in the containers with more authorities to trust. Variable `NODE_EXTRA_CA_CERTS`. @default none */
  readonly extraCaCertificates?: string;
}

/** A value for each service that wants another than its default. */
export type PerService<T> = { readonly [Name in OpenBalenaServiceName]?: T };

/**
 * What can be said of an openBalena stack. Everything has a default; what is not given and not known otherwise is
 * a reference that the deploy fills from its environment. Secrets are never given here.
 */
export interface OpenBalenaSettings {
  /** The public domain; every service is a name below it. Variable `DNS_TLD`. @default asked for at the deploy */
  readonly domain?: string;
  /** The name of the stack. Variable `STACK_NAME`. @default the construct's id */
  readonly stackName?: string;
  /** The first user's mail address. Variable `SUPERUSER_EMAIL`. @default asked for at the deploy */
  readonly superuserEmail?: string;
  /** The organizational unit in private certificates. Variable `ORG_UNIT`. @default openBalena */
  readonly organizationalUnit?: string;
  /** How much the services log. Variable `LOG_LEVEL`. @default INFO */
  readonly logLevel?: string;
  /** Whether the services run for production. Variable `PRODUCTION_MODE`. @default true */
  readonly productionMode?: boolean;
  /** Whether the start scripts print each command. Variable `VERBOSE`. @default false */
  readonly verbose?: boolean;
  /** A PostgreSQL outside the stack in place of `db`; `true` asks for all of it at the deploy. @default false */
  readonly externalPostgres?: boolean | ExternalPostgresSettings;
  /** An object storage outside the stack in place of `s3`; `true` asks for all of it at the deploy. @default false */
  readonly externalS3?: boolean | ExternalS3Settings;
  /** An NFS server for the volumes; `true` asks for all of it at the deploy. @default false: each node has its own */
  readonly nfs?: boolean | NfsSettings;
  /** Where the certificate of the domain comes from. @default the private authority */
  readonly tls?: TlsSettings;
  /** Whether a Cloudflare tunnel runs; its token is `TUNNEL_TOKEN`. @default false */
  readonly tunnel?: boolean;
  /** The number of tasks, by service. Variables `API_REPLICAS`, `ERROR_PAGES_REPLICAS`, … @default 1 each */
  readonly replicas?: PerService<number>;
  /** Another image, by service. Variables `API_IMAGE`, `ERROR_PAGES_IMAGE`, … @default the tested one */
  readonly images?: PerService<string>;
  /** Another tag of the image, by service. Variables `API_TAG`, `ERROR_PAGES_TAG`, … @default the tested one */
  readonly tags?: PerService<string>;
  /** The registry with the three built images. Variable `IMAGE_REGISTRY`. @default they are built on each node */
  readonly imageRegistry?: string;
  /** The registry from which all other images are pulled. Variable `IMAGE_MIRROR`. @default the public one */
  readonly imageMirror?: string;
  /** The address range of the overlay network. Variable `OVERLAY_SUBNET`. @default the swarm chooses */
  readonly overlaySubnet?: string;
  /**
   * The addresses from which the API believes `X-Forwarded-For`. Variable `TRUST_PROXY`.
   * @default Docker's bridges, and the overlay's range: `overlaySubnet`, or the pool from which a swarm takes one
   */
  readonly trustedProxies?: readonly string[];
  /** The version of the API that the user interface expects. Variable `OPENBALENA_API_VERSION`. @default that of the image */
  readonly apiVersion?: string;
  /** The picture on the start page. Variable `REACT_APP_BANNER_IMAGE`. @default the one in the image */
  readonly bannerImage?: string;
  /** Engines on which the builder builds. Variables `DOCKER_HOST_AMD64` and `DOCKER_HOST_ARM64`. @default its own */
  readonly builderHosts?: {
    /** Where images for amd64 are built: a `DOCKER_HOST`. @default its own engine */
    readonly amd64?: string;
    /** Where images for arm64 are built: a `DOCKER_HOST`. @default its own engine */
    readonly arm64?: string;
  };
  /** The database role as which PostgREST answers. Variable `OPENBALENA_DB_ROLE`. @default docker */
  readonly databaseRole?: string;
  /** The database schema that PostgREST serves. Variable `PGRST_DB_SCHEMA`. @default public */
  readonly databaseSchema?: string;
  /** The bucket with the images of the operating system, and the path in it. @default upstream's */
  readonly imageStorage?: {
    /** Variable `IMAGE_STORAGE_BUCKET`. @default resin-production-img-cloudformation */
    readonly bucket?: string;
    /** Variable `IMAGE_STORAGE_PREFIX`. @default images */
    readonly prefix?: string;
  };
  /** What was wrong where the settings came from; the stack reports it with the rest. @default nothing */
  readonly faults?: readonly SettingFault[];
}
