import type { App as ShopApp } from '../../lib/index.js';
import { library } from './built.js';

const {
  App,
  ByteSize,
  Duration,
  HealthCheck,
  Image,
  Mount,
  OverlayNetwork,
  Placement,
  Port,
  Resources,
  RestartPolicy,
  Service,
  Stack,
  UpdatePolicy,
  Volume,
} = library;

/** What tells one service of the model from the next; everything else is the same in all of them. */
export interface ServiceFacts {
  readonly name: string;
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly published: number;
}

/** The services of the model: 12 variables each, as services have them. */
export function serviceFacts(count: number): ServiceFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `service-${index}`;
    return {
      name,
      image: `registry.example.com/shop/${name}:1.${index % 40}.${index % 7}`,
      environment: {
        NODE_ENV: 'production',
        SERVICE_NAME: name,
        PORT: '8080',
        LOG_LEVEL: index % 3 === 0 ? 'debug' : 'info',
        LOG_FORMAT: 'json',
        DATABASE_URL: `postgres://db-${index}.internal:5432/${name}`,
        CACHE_URL: `redis://cache-${index % 16}.internal:6379/0`,
        PUBLIC_URL: `https://${name}.example.com/`,
        WORKERS: String(1 + (index % 8)),
        REQUEST_TIMEOUT: '30s',
        FEATURES: 'search,reports,exports',
        TRACING: 'true',
      },
      published: 10_000 + index,
    };
  });
}

/** The same services as an app of constructs. */
export function shopApp(services: readonly ServiceFacts[], outdir: string): ShopApp {
  const app = new App({ outdir });
  const stack = new Stack(app, 'shop');
  const backend = new OverlayNetwork(stack, 'backend');
  for (const { name, image, environment, published } of services) {
    const data = new Volume(stack, `${name}-data`);
    new Service(stack, name, {
      image: Image.fromRegistry(image),
      environment,
      networks: [backend],
      ports: [Port.tcp(published, 8080)],
      mounts: [data.at('/var/lib/service'), Mount.tmpfs('/tmp', { size: ByteSize.mebibytes(64) })],
      healthcheck: HealthCheck.command(['/bin/service', 'ping'], {
        interval: Duration.seconds(10),
        timeout: Duration.seconds(5),
        retries: 3,
      }),
      replicas: 1,
      placement: Placement.label('disk', 'ssd'),
      updateConfig: UpdatePolicy.stopFirst({ monitor: Duration.seconds(30) }),
      restartPolicy: RestartPolicy.any({ delay: Duration.seconds(5) }),
      resources: new Resources({ limits: { cpus: 0.5, memory: ByteSize.mebibytes(512) } }),
      serviceLabels: { 'com.example.team': 'shop', 'com.example.tier': 'backend' },
    });
  }
  return app;
}
