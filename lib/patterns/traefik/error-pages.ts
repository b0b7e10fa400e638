import { headerRegexp } from './match.js';
import { Middleware } from './middleware.js';
import type { HttpRule } from './rule.js';
import type { Target } from './target.js';

/** Pages that another service shows in place of an error. */
export interface ErrorPagesProps {
  /** The service that has the pages. */
  readonly target: Target;
  /** The status codes that have a page: `404`, `500-599`. @default 400-599 */
  readonly status?: readonly string[];
  /** The page's path there; `{status}` stands for the code. @default `/{status}.html` */
  readonly query?: string;
  /**
   * Who sees them. A page takes the place of the whole response, its headers too; a program that waits for a JSON
   * body or a `WWW-Authenticate` header (as `docker pull` does) would lose it. So by default only requests that
   * accept HTML, which are those of a browser's address bar, are shown a page. @default people
   */
  readonly audience?: 'people' | 'everyone';
}

/** Requests whose sender wants to read a page: browsers say so, programs do not. */
export const acceptsHtml: HttpRule = headerRegexp('Accept', 'text/html');

/** The middleware that shows the pages. */
export function errorPagesMiddleware(props: ErrorPagesProps): Middleware {
  return Middleware.errorPages('error-pages', {
    status: props.status ?? ['400-599'],
    query: props.query ?? '/{status}.html',
    target: props.target,
  });
}

/**
 * What stands between a route and its target once errors become pages. Headers for browsers stay outermost. A page
 * takes the `WWW-Authenticate` header of a 401 with it, without which no browser asks for the password: it is added again.
 */
export function withErrorPages(pages: Middleware, middlewares: readonly Middleware[]): Middleware[] {
  const headers = middlewares.filter(({ kind }) => kind === 'headers');
  const inner = middlewares.filter(({ kind }) => kind !== 'headers');
  const challenges = inner.filter(({ kind }) => kind === 'basicAuth').map(challenge);
  return [...headers, ...challenges, pages, ...inner];
}

function challenge(auth: Middleware): Middleware {
  const realm = String(auth.options['realm'] ?? 'traefik');
  return Middleware.headers(`${auth.name}-challenge`, {
    response: { 'WWW-Authenticate': `Basic realm="${realm}"` },
  });
}
