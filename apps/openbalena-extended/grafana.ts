// A service that openBalena does not have: dashboards, behind the operator's password.
import { Duration, HealthCheck, Image, RestartPolicy, Service, UpdatePolicy } from 'stackwright';
import type { OpenBalenaStack } from 'stackwright/openbalena';

/** Grafana at grafana.DOMAIN, its dashboards in a volume that is on NFS when those of openBalena are. */
export class Grafana extends Service {
  constructor(stack: OpenBalenaStack, id = 'grafana') {
    super(stack, id, {
      image: Image.fromRegistry('grafana/grafana:12.2.0'),
      environment: { GF_SERVER_ROOT_URL: `https://${stack.hostBelow(id)}/` },
      networks: [stack.network],
      mounts: [stack.addVolume(`${id}-data`).at('/var/lib/grafana')],
      healthcheck: HealthCheck.command(['wget', '-q', '-O', '/dev/null', 'http://localhost:3000/api/health']),
      restartPolicy: RestartPolicy.any({ delay: Duration.seconds(5) }),
      updateConfig: UpdatePolicy.stopFirst(),
    });
    stack.addHost(id, { service: this, port: 3000, guarded: true });
  }
}
