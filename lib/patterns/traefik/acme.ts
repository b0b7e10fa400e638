import type { Secret } from '../../constructs/secret.js';
import type { Volume } from '../../constructs/volume.js';
import type { Parameter } from '../../core/parameter.js';
import type { DnsProvider } from './dns-providers.js';
import type { EntryPoint } from './entry-point.js';
import type { ConfigObject } from './middleware.js';

/** A domain and its other names; `*.example.com` needs {@link Acme.dns}. */
export interface AcmeDomain {
  /** The domain that the certificate is for first of all. */
  readonly main: string;
  /** More domains that it is for. @default none */
  readonly sans?: readonly string[];
}

/** What every way of getting a certificate needs. */
export interface AcmeProps {
  /** Where the authority writes when a certificate is about to end. */
  readonly email: string;
  /** The name of the resolver in Traefik. @default `acme` */
  readonly name?: string;
  /** The authority. @default Let's Encrypt */
  readonly caServer?: string;
  /** The kind of key. @default EC256 */
  readonly keyType?: 'EC256' | 'EC384' | 'RSA2048' | 'RSA4096' | 'RSA8192';
  /** The volume that keeps what was got. @default one of the proxy's own */
  readonly storage?: Volume;
  /** The names to ask for. @default those that the routes name */
  readonly domains?: readonly AcmeDomain[];
}

/** What the DNS way needs beyond that. */
export interface AcmeDnsProps extends AcmeProps {
  /**
   * What the provider asks for, by the name of its variable: a secret becomes a file and `NAME_FILE`, a parameter a
   * variable.
   */
  readonly credentials: Readonly<Record<string, Secret | Parameter | string>>;
  /** The DNS servers that are asked whether the record is there. @default those of the container */
  readonly resolvers?: readonly string[];
}

/**
 * Certificates from an authority by ACME. Traefik keeps them in a file of its own; with two proxies each gets its own.
 *
 * @see https://doc.traefik.io/traefik/https/acme/
 * @example
 * Acme.dns('cloudflare', {
 *   email: 'ops@example.com',
 *   credentials: { CF_DNS_API_TOKEN: Secret.external(stack, 'cloudflare-token') },
 *   domains: [{ main: 'example.com', sans: ['*.example.com'] }],
 * });
 */
export class Acme {
  /** By a DNS record, at a provider by its name: the only way to a wildcard, and nothing need reach the proxy. */
  static dns(provider: DnsProvider, props: AcmeDnsProps): Acme {
    const resolvers = props.resolvers === undefined ? {} : { resolvers: props.resolvers };
    return new Acme(props, { dnsChallenge: { provider, ...resolvers } }, props.credentials, provider);
  }

  /** By a file that the authority fetches from port 80. */
  static http(entryPoint: EntryPoint, props: AcmeProps): Acme {
    return new Acme(props, { httpChallenge: { entryPoint: entryPoint.name } });
  }

  /** By a TLS handshake on port 443. */
  static tls(props: AcmeProps): Acme {
    return new Acme(props, { tlsChallenge: {} });
  }

  private constructor(
    /** What was asked for. */
    readonly props: AcmeProps,
    private readonly challenge: ConfigObject,
    /** What the DNS provider asks for, by the name of its variable. */
    readonly credentials: Readonly<Record<string, Secret | Parameter | string>> = {},
    /** The DNS provider. @default none: the way is another */
    readonly provider?: DnsProvider,
  ) {}

  /** The name of the resolver in Traefik. */
  get name(): string {
    return this.props.name ?? 'acme';
  }

  /** The resolver as Traefik's static configuration says it, with its file in a directory of the container. */
  toConfiguration(directory: string): ConfigObject {
    const { email, caServer, keyType = 'EC256' } = this.props;
    return {
      acme: {
        email,
        storage: `${directory}/${this.name}.json`,
        keyType,
        ...(caServer === undefined ? {} : { caServer }),
        ...this.challenge,
      },
    };
  }

  /** The names to ask for, as an entry point says them. */
  get domains(): readonly ConfigObject[] {
    return (this.props.domains ?? []).map(({ main, sans }) =>
      sans === undefined ? { main } : { main, sans },
    );
  }
}
