// Monitoring of a swarm: an agent on every node, alert managers spread over the zones, and Prometheus, which finds all
// of them by their names on the network.
import {
  App,
  Config,
  HealthCheck,
  Image,
  Mount,
  OverlayNetwork,
  Placement,
  Port,
  Service,
  Stack,
  UpdatePolicy,
  Volume,
} from 'stackwright';

const app = new App();
const stack = new Stack(app, 'monitoring');
const network = new OverlayNetwork(stack, 'monitoring');

const readOnly = { readOnly: true };
const healthy = (url: string) =>
  HealthCheck.command(['wget', '-q', '-O', '/dev/null', `http://localhost:${url}`]);

// Global: one task on each node, also on a node that joins later.
const agent = new Service(stack, 'agent', {
  image: Image.fromRegistry('prom/node-exporter:v1.9.1'),
  mode: 'global',
  command: ['--path.procfs=/host/proc', '--path.sysfs=/host/sys'],
  hostname: '{{.Node.Hostname}}',
  networks: [network],
  mounts: [Mount.bind('/proc', '/host/proc', readOnly), Mount.bind('/sys', '/host/sys', readOnly)],
  healthcheck: healthy('9100/'),
  updateConfig: UpdatePolicy.stopFirst(),
});

// Zones are labels of the nodes (docker node update --label-add zone=NAME NODE); the tasks spread evenly over them.
const alerts = new Service(stack, 'alerts', {
  image: Image.fromRegistry('prom/alertmanager:v0.28.1'),
  replicas: 2,
  networks: [network],
  placement: Placement.spread('node.labels.zone'),
  healthcheck: healthy('9093/-/healthy'),
  updateConfig: UpdatePolicy.stopFirst(),
});

// The name of a config holds a hash of its content: a change is a rolling update of the services that read it.
const settings = new Config(stack, 'scraping', {
  extension: '.yml',
  content: `scrape_configs:
  - job_name: nodes
    dns_sd_configs: [{ names: [tasks.${agent.serviceName}], type: A, port: 9100 }]
alerting:
  alertmanagers:
    - dns_sd_configs: [{ names: [tasks.${alerts.serviceName}], type: A, port: 9093 }]
`,
});

new Service(stack, 'prometheus', {
  image: Image.fromRegistry('prom/prometheus:v3.5.0'),
  networks: [network],
  ports: [Port.host(9090)],
  configs: [{ config: settings, target: '/etc/prometheus/prometheus.yml' }],
  mounts: [new Volume(stack, 'metrics').at('/prometheus')],
  placement: Placement.label('metrics', 'true'),
  healthcheck: healthy('9090/-/healthy'),
  updateConfig: UpdatePolicy.stopFirst(),
});

app.synth();
