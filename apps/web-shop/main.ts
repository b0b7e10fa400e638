// A web shop: a proxy with certificates from Let's Encrypt, two replicated services, a database whose password is a
// secret, and pictures on an NFS server.
import {
  Acme,
  App,
  acknowledge,
  HealthCheck,
  Image,
  Match,
  NfsVolume,
  OverlayNetwork,
  Parameter,
  Placement,
  Secret,
  Service,
  type ServiceProps,
  Stack,
  Target,
  TraefikService,
  UpdatePolicy,
  Volume,
} from 'stackwright';

const app = new App();
const stack = new Stack(app, 'web-shop');

// Known at the deploy alone: the stack file takes it from the environment.
const domain = new Parameter(stack, 'DOMAIN', { description: 'the public domain', example: 'example.com' });

// Who can talk to whom: the proxy cannot reach the database.
const front = new OverlayNetwork(stack, 'front');
const back = new OverlayNetwork(stack, 'back', { internal: true });

// Made by hand before the first deploy: printf %s "$PASSWORD" | docker secret create db-password -
const password = Secret.external(stack, 'db-password');

// Its volume is local, so it stays where the volume is: docker node update --label-add disk=ssd NODE
const db = new Service(stack, 'db', {
  image: Image.fromRegistry('postgres:18.1-alpine'),
  environment: { POSTGRES_PASSWORD_FILE: '/run/secrets/db-password' },
  secrets: [password],
  networks: [back],
  mounts: [new Volume(stack, 'db-data').at('/var/lib/postgresql')],
  placement: Placement.label('disk', 'ssd'),
  healthcheck: HealthCheck.command(['pg_isready', '--username=postgres']),
  updateConfig: UpdatePolicy.stopFirst(),
});

// The shop's own services have much in common: two tasks, and a new one is healthy before an old one stops.
const shopService = (name: string, props: Partial<ServiceProps>) =>
  new Service(stack, name, {
    image: Image.fromRegistry(`registry.example.com/shop/${name}:2.3.1`),
    replicas: 2,
    healthcheck: HealthCheck.command([`/bin/${name}`, 'ping']),
    updateConfig: UpdatePolicy.startFirst(),
    ...props,
  });

// Pictures are on a server, so a task finds them on whichever node it runs.
const pictures = new NfsVolume(stack, 'pictures', { server: 'nas.example.com', path: '/export/pictures' });
const api = shopService('api', {
  environment: { DATABASE_HOST: db.serviceName, DATABASE_PASSWORD_FILE: '/run/secrets/db-password' },
  secrets: [password],
  networks: [front, back],
  mounts: [pictures.at('/pictures')],
});
const web = shopService('web', { networks: [front], mounts: [pictures.at('/pictures', { readOnly: true })] });

// It listens on ports 80 and 443 of a manager and sends HTTP on to HTTPS.
const acme = Acme.tls({ email: `hostmaster@${domain}` });
const proxy = new TraefikService(stack, 'proxy', { networks: [front], acme });
acknowledge(proxy, 'swarm/unpinned-volume', 'On another manager it asks for new certificates.');

const shop = Match.host(`shop.${domain}`);
proxy.addRoute('web', { rule: shop, target: Target.service(web, 8080) });
proxy.addRoute('api', { rule: shop.and(Match.pathPrefix('/api/')), target: Target.service(api, 8080) });

app.synth();
