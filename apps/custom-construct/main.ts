// A team's own construct and its own rule: a database that services are connected to, and no volume without a backup.
import { App, Duration, defaultRules, HealthCheck, Image, Service, Stack, UpdatePolicy } from 'stackwright';
import { backupRule } from './backup-rule.js';
import { Database } from './database.js';

const app = new App({ rules: defaultRules.with(backupRule) });
const stack = new Stack(app, 'orders');

const database = new Database(stack, 'orders-db', { node: { label: 'disk', value: 'ssd' } });
// Without this line the rule stops the synthesis.
database.service.addServiceLabel('backup', 'nightly');

const web = new Service(stack, 'web', {
  image: Image.fromRegistry('registry.example.com/orders/web:1.8.0'),
  replicas: 2,
  healthcheck: HealthCheck.command(['/bin/web', 'ping'], { interval: Duration.seconds(10) }),
  updateConfig: UpdatePolicy.startFirst(),
});
database.connect(web);

app.synth();
