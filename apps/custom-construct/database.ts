// A construct of one's own: a PostgreSQL with its volume, its password and its network, and the one way to use it.
import {
  Construct,
  Duration,
  HealthCheck,
  Image,
  OverlayNetwork,
  Placement,
  Secret,
  Service,
  UpdatePolicy,
  Volume,
} from 'stackwright';

/** What differs from one database to the next. */
export interface DatabaseProps {
  /** The label of the node that keeps the data: `disk=ssd`. */
  readonly node: { readonly label: string; readonly value: string };
  /** The version of PostgreSQL. @default 18.1 */
  readonly version?: string;
}

/** A PostgreSQL that only the services it is connected to can reach. */
export class Database extends Construct {
  readonly service: Service;
  private readonly password: Secret;
  private readonly network: OverlayNetwork;

  constructor(scope: Construct, id: string, { node, version = '18.1' }: DatabaseProps) {
    super(scope, id);
    // Names in a stack file come from ids; with the database's own id in them, a stack can hold several.
    this.password = Secret.external(this, `${id}-password`);
    this.network = new OverlayNetwork(this, `${id}-network`, { internal: true });
    this.service = new Service(this, id, {
      image: Image.fromRegistry(`postgres:${version}-alpine`),
      environment: { POSTGRES_PASSWORD_FILE: `/run/secrets/${id}-password` },
      secrets: [this.password],
      networks: [this.network],
      mounts: [new Volume(this, `${id}-data`).at('/var/lib/postgresql')],
      placement: Placement.label(node.label, node.value),
      healthcheck: HealthCheck.command(['pg_isready'], { interval: Duration.seconds(10) }),
      updateConfig: UpdatePolicy.stopFirst(),
    });
  }

  /** Lets a service use the database: puts it on the network and gives it address and password. */
  connect(client: Service): void {
    client.joinNetwork(this.network);
    client.addSecret(this.password);
    client.addEnvironment('DATABASE_HOST', this.service.serviceName);
    client.addEnvironment('DATABASE_PASSWORD_FILE', `/run/secrets/${this.password.node.id}`);
  }
}
