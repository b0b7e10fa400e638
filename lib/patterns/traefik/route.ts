import type { EntryPoint } from './entry-point.js';
import type { Middleware } from './middleware.js';
import type { HttpRule, TcpRule } from './rule.js';
import type { Target } from './target.js';

/** Where HTTP requests go. */
export interface HttpRoute {
  /** Which requests. */
  readonly rule: HttpRule;
  /** Where to. */
  readonly target: Target;
  /** On which ports. @default the entry points that serve by default */
  readonly entryPoints?: readonly EntryPoint[];
  /** What stands in between, from the outside in. @default nothing */
  readonly middlewares?: readonly Middleware[];
  /** Which of two routes that both match is taken: the higher one. @default the one whose rule says more */
  readonly priority?: number;
  /** Whether error pages replace the target's own for people. @default true, when the proxy has error pages */
  readonly errorPages?: boolean;
  /** Which requests it takes where the client may choose: those with TLS `only`, those without (`never`). @default both */
  readonly tls?: 'both' | 'only' | 'never';
  /** The TLS options to use, by their name. @default `default` */
  readonly tlsOptions?: string;
  /** Who gets the certificate. @default the resolver of the entry point, if there is one */
  readonly certResolver?: string;
}

/** Where TCP connections go. */
export interface TcpRoute {
  /** Which connections. Without TLS only `Match.anyConnection()` can tell. */
  readonly rule: TcpRule;
  /** Where to. */
  readonly target: Target;
  /** On which ports. */
  readonly entryPoints: readonly EntryPoint[];
  /**
   * What the connections are: `none` is not TLS, `terminate` is TLS that ends at the proxy, `passthrough` is TLS
   * that ends at the target. @default none
   */
  readonly tls?: 'none' | 'terminate' | 'passthrough';
  /** Announces the client's address to the target by PROXY protocol of this version. @default not */
  readonly proxyProtocol?: 1 | 2;
  /** Which of two routes that both match is taken: the higher one. @default the longer rule, `anyConnection` last */
  readonly priority?: number;
  /** The TLS options to use, by their name. @default `default` */
  readonly tlsOptions?: string;
  /** Who gets the certificate. @default none */
  readonly certResolver?: string;
}
