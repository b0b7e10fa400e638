/** How TLS is spoken. */
export interface TlsOptions {
  /** The oldest version that is accepted. @default 1.2 */
  readonly minVersion?: '1.2' | '1.3';
  /** The newest version that is accepted. @default 1.3 */
  readonly maxVersion?: '1.2' | '1.3';
  /** The cipher suites for TLS 1.2, by their IANA names. @default Go's own choice */
  readonly cipherSuites?: readonly string[];
  /** Whether a client that asks for a host without a certificate is refused. @default false */
  readonly sniStrict?: boolean;
  /** The protocols to offer. @default h2, http/1.1 */
  readonly alpnProtocols?: readonly string[];
}

/** A certificate as files of the container. */
export interface CertificateFiles {
  /** The certificate and its chain, PEM. */
  readonly certFile: string;
  /** Its private key, PEM. */
  readonly keyFile: string;
}

/** Certificates of one's own and how TLS is spoken. */
export interface TlsProps {
  /** Sets of options by name; `default` holds where none is named. @default TLS from 1.2 */
  readonly options?: Readonly<Record<string, TlsOptions>>;
  /** More certificates; the one that fits the host is used. @default none */
  readonly certificates?: readonly CertificateFiles[];
  /** The certificate for clients that ask for any other host. @default one that Traefik makes up */
  readonly defaultCertificate?: CertificateFiles;
}
