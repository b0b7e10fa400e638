import { type App, Duration, HealthCheck, Image, Port, Service, Stack, UpdatePolicy } from 'stackwright';

/** Two tasks of a web server, which every node of the swarm answers for on port 8080. */
export class MyStack extends Stack {
  constructor(app: App) {
    super(app, 'my-stack');

    new Service(this, 'web', {
      image: Image.fromRegistry('nginx:1.29-alpine'),
      replicas: 2,
      ports: [Port.tcp(8080, 80)],
      healthcheck: HealthCheck.shell('wget -qO /dev/null http://127.0.0.1/', {
        interval: Duration.seconds(10),
      }),
      updateConfig: UpdatePolicy.startFirst(),
    });
  }
}
