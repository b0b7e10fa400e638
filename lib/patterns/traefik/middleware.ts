import type { Target } from './target.js';

/** A value of Traefik's configuration. */
export type ConfigValue = string | number | boolean | readonly ConfigValue[] | ConfigObject;
/** A mapping of Traefik's configuration. */
export interface ConfigObject {
  readonly [key: string]: ConfigValue;
}

/** Who may enter, by name and password. */
export interface BasicAuthProps {
  /** A file in the container with lines `NAME:HASH` (bcrypt, as `htpasswd -B` writes them). @default `users` */
  readonly usersFile?: string;
  /** The lines themselves; a hash is a secret too, so use a secret parameter. @default `usersFile` */
  readonly users?: readonly string[];
  /** What a browser shows when it asks. @default traefik */
  readonly realm?: string;
  /** Whether the target does not get to see the password. @default false */
  readonly removeHeader?: boolean;
}

/** Which other sites' scripts may call. */
export interface CorsProps {
  /** The sites, as `https://app.example.com`; `*` for all. @default none */
  readonly origins?: readonly string[];
  /** The sites, as regular expressions. @default none */
  readonly originExpressions?: readonly string[];
  /** The methods. @default GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE */
  readonly methods?: readonly string[];
  /** The headers that a request may carry. @default none beyond those always allowed */
  readonly headers?: readonly string[];
  /** The headers of a response that a script may read. @default none beyond those always allowed */
  readonly exposeHeaders?: readonly string[];
  /** Whether cookies and passwords may come along. @default false */
  readonly credentials?: boolean;
  /** How long a browser may remember the answer, in seconds. @default 0 */
  readonly maxAge?: number;
}

/** How many requests, from one address. */
export interface RateLimitProps {
  /** Requests in one second, on average. */
  readonly average: number;
  /** Requests at once. @default 1 */
  readonly burst?: number;
}

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Something between a route and its target. One middleware serves any number of routes.
 *
 * @see https://doc.traefik.io/traefik/middlewares/http/overview/
 * @example
 * const auth = Middleware.basicAuth('staff', { usersFile: '/run/secrets/staff' });
 * const limit = Middleware.of('inflight', 'inFlightReq', { amount: 100 });
 */
export class Middleware {
  /** A name and password. */
  static basicAuth(name: string, props: BasicAuthProps): Middleware {
    return new Middleware(name, 'basicAuth', defined({ ...props }));
  }

  /** Leave for other sites' scripts to call. */
  static cors(name: string, props: CorsProps): Middleware {
    return new Middleware(
      name,
      'headers',
      defined({
        accessControlAllowOriginList: props.origins,
        accessControlAllowOriginListRegex: props.originExpressions,
        accessControlAllowMethods: props.methods ?? METHODS,
        accessControlAllowHeaders: props.headers,
        accessControlExposeHeaders: props.exposeHeaders,
        accessControlAllowCredentials: props.credentials,
        accessControlMaxAge: props.maxAge,
        addVaryHeader: true,
      }),
    );
  }

  /** Headers to add to requests and responses; an empty value takes a header away. */
  static headers(
    name: string,
    props: {
      /** Headers of requests, by name. @default none */
      readonly request?: Readonly<Record<string, string>>;
      /** Headers of responses, by name. @default none */
      readonly response?: Readonly<Record<string, string>>;
    },
  ): Middleware {
    return new Middleware(
      name,
      'headers',
      defined({ customRequestHeaders: props.request, customResponseHeaders: props.response }),
    );
  }

  /** Sends the client to the same address with https, at another port if one is given. */
  static redirectToHttps(
    name: string,
    props: {
      /** The port of the address. @default 443, which is left out of it */
      readonly port?: number;
    } = {},
  ): Middleware {
    const port = props.port === undefined ? {} : { port: String(props.port) };
    return new Middleware(name, 'redirectScheme', { scheme: 'https', permanent: true, ...port });
  }

  /** Takes a prefix off the path. */
  static stripPrefix(name: string, ...prefixes: readonly string[]): Middleware {
    return new Middleware(name, 'stripPrefix', { prefixes });
  }

  /** Puts a prefix in front of the path. */
  static addPrefix(name: string, prefix: string): Middleware {
    return new Middleware(name, 'addPrefix', { prefix });
  }

  /** Only clients from these addresses (CIDR). */
  static ipAllowList(name: string, ...ranges: readonly string[]): Middleware {
    return new Middleware(name, 'ipAllowList', { sourceRange: ranges });
  }

  /** So many requests and no more. */
  static rateLimit(name: string, props: RateLimitProps): Middleware {
    return new Middleware(name, 'rateLimit', defined({ ...props }));
  }

  /** Responses compressed where the client reads it. */
  static compress(name: string): Middleware {
    return new Middleware(name, 'compress', {});
  }

  /** Another service's page in place of a response with one of these status codes (`404`, `500-599`). */
  static errorPages(
    name: string,
    props: { readonly status: readonly string[]; readonly target: Target; readonly query: string },
  ): Middleware {
    return new Middleware(name, 'errors', { status: props.status, query: props.query }, props.target);
  }

  /** Any middleware that Traefik knows, by its name and options there. */
  static of(name: string, kind: string, options: ConfigObject): Middleware {
    return new Middleware(name, kind, options);
  }

  private constructor(
    /** The name in Traefik's configuration. */
    readonly name: string,
    /** What it does, by Traefik's name. */
    readonly kind: string,
    /** Its options, by Traefik's names. */
    readonly options: ConfigObject,
    /** The service that it asks. @default it asks none */
    readonly target?: Target,
  ) {}
}

/** The same object without what is not given. */
function defined(props: Readonly<Record<string, ConfigValue | undefined>>): ConfigObject {
  return Object.fromEntries(
    Object.entries(props).filter((entry): entry is [string, ConfigValue] => entry[1] !== undefined),
  );
}
