// Two services behind Traefik: HTTPS with certificates from Let's Encrypt, HTTP sent on to it.
import {
  Acme,
  App,
  Image,
  Match,
  OverlayNetwork,
  Parameter,
  Service,
  Stack,
  Target,
  TraefikService,
} from 'stackwright';

const app = new App();
const stack = new Stack(app, 'shop');
const domain = new Parameter(stack, 'DOMAIN', { description: 'the public domain', example: 'example.com' });
const networks = [new OverlayNetwork(stack, 'web')];

const pages = new Service(stack, 'pages', { image: Image.fromRegistry('nginx:1.29-alpine'), networks });
const api = new Service(stack, 'api', { image: Image.fromRegistry('example/api:2.3.1'), networks });

const proxy = new TraefikService(stack, 'proxy', {
  networks,
  acme: Acme.tls({ email: `hostmaster@${domain}` }),
});
proxy.addRoute('pages', { rule: Match.host(`www.${domain}`), target: Target.service(pages, 80) });
proxy.addRoute('api', { rule: Match.host(`api.${domain}`), target: Target.service(api, 8080) });

app.synth();
