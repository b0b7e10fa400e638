// Blue and green: two stacks with the same services, and a proxy in a third that leads to one of them. The new version
// goes to the idle stack, is tried there, and then LIVE changes sides: `stackwright synth --env-file .env`.
import {
  App,
  Duration,
  EntryPoint,
  HealthCheck,
  Image,
  Match,
  OverlayNetwork,
  Service,
  Stack,
  Target,
  TraefikService,
  UpdatePolicy,
} from 'stackwright';

const VERSIONS = { blue: '2.3.1', green: '2.4.0' } as const;

const app = new App();
const live = app.parameters['LIVE'] === 'green' ? 'green' : 'blue';

// The stack with the network is deployed first: for the two others the network is external.
const edge = new Stack(app, 'edge', { fileName: 'edge.yml' });
const network = new OverlayNetwork(edge, 'web');

function shop(color: keyof typeof VERSIONS): Service {
  const stack = new Stack(app, color, { fileName: `${color}.yml` });
  return new Service(stack, 'web', {
    // Both are on one network, so each has a name of its own there.
    serviceName: `web-${color}`,
    image: Image.fromRegistry(`registry.example.com/shop/web:${VERSIONS[color]}`),
    replicas: 2,
    networks: [network],
    healthcheck: HealthCheck.command(['/bin/web', 'ping'], { interval: Duration.seconds(10) }),
    updateConfig: UpdatePolicy.startFirst(),
  });
}
const shops = { blue: shop('blue'), green: shop('green') };

// The routes are a config with a hash in its name: another LIVE is one rolling update of the proxy, and nothing else.
const proxy = new TraefikService(edge, 'proxy', {
  networks: [network],
  entryPoints: [EntryPoint.http({ published: 8080 })],
});
proxy.addRoute('live', { rule: Match.anyRequest(), target: Target.service(shops[live], 8080) });
proxy.addRoute('blue', { rule: Match.host('blue.example.com'), target: Target.service(shops.blue, 8080) });
proxy.addRoute('green', { rule: Match.host('green.example.com'), target: Target.service(shops.green, 8080) });

app.synth();
