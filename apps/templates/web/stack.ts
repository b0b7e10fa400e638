import {
  type App,
  Config,
  Duration,
  HealthCheck,
  Image,
  Match,
  OverlayNetwork,
  Parameter,
  Service,
  Stack,
  Target,
  TraefikService,
  UpdatePolicy,
} from 'stackwright';

/** A site and an API behind a proxy that speaks HTTPS. */
export class MyStack extends Stack {
  constructor(app: App) {
    super(app, 'my-stack');
    const domain = new Parameter(this, 'DOMAIN', { description: 'where the site is', default: 'localhost' });
    const networks = [new OverlayNetwork(this, 'web')];
    const updateConfig = UpdatePolicy.startFirst({ monitor: Duration.seconds(20) });

    const page = new Config(this, 'page', { content: '<h1>It works</h1>\n', extension: '.html' });
    const site = new Service(this, 'site', {
      image: Image.fromRegistry('nginx:1.29-alpine'),
      replicas: 2,
      networks,
      configs: [{ config: page, target: '/usr/share/nginx/html/index.html' }],
      healthcheck: HealthCheck.shell('wget -qO /dev/null http://127.0.0.1/', {
        interval: Duration.seconds(10),
      }),
      updateConfig,
    });

    const api = new Service(this, 'api', {
      image: Image.fromRegistry('hashicorp/http-echo:1.0'),
      command: ['-text', '{"hello":"swarm"}', '-listen', ':8080'],
      replicas: 2,
      networks,
      // A new task that ends at once is noticed before the second old one stops.
      updateConfig: UpdatePolicy.stopFirst({ delay: Duration.seconds(5) }),
    });

    new TraefikService(this, 'proxy', {
      networks,
      routes: {
        site: { rule: Match.host(`${domain}`), target: Target.service(site, 80) },
        api: {
          rule: Match.and(Match.host(`${domain}`), Match.pathPrefix('/api')),
          target: Target.service(api, 8080),
        },
      },
    });
  }
}
