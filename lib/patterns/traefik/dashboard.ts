import { anyRequest, path } from './match.js';
import { Middleware } from './middleware.js';
import type { HttpRoute } from './route.js';
import { Target } from './target.js';
import type { DashboardProps } from './traefik-props.js';

/**
 * The routes of the dashboard and of the metrics, each behind the password. Where the client may choose between HTTP
 * and HTTPS, HTTP is only answered with a redirect, so that the password never travels in the clear.
 */
export function dashboardRoutes({ entryPoint, auth, metrics }: DashboardProps): Record<string, HttpRoute> {
  const optional = entryPoint.tls === 'optional';
  const entryPoints = [entryPoint];
  const guarded = {
    entryPoints,
    middlewares: [auth],
    errorPages: false,
    ...(optional ? { tls: 'only' as const } : {}),
  };
  return {
    ...(metrics === false
      ? {}
      : { metrics: { ...guarded, rule: path('/metrics'), target: Target.internal('prometheus') } }),
    dashboard: { ...guarded, rule: anyRequest(), target: Target.internal('api') },
    ...(optional
      ? { 'dashboard-to-https': toHttps(entryPoint.published ?? entryPoint.props.port, entryPoints) }
      : {}),
  };
}

function toHttps(port: number, entryPoints: NonNullable<HttpRoute['entryPoints']>): HttpRoute {
  return {
    rule: anyRequest(),
    target: Target.internal('noop'),
    entryPoints,
    middlewares: [Middleware.redirectToHttps('dashboard-to-https', { port })],
    errorPages: false,
    tls: 'never',
  };
}
