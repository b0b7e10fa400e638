// openBalena with one more service: as apps/openbalena, and a line for Grafana.
import { App } from 'stackwright';
import { OpenBalenaStack, settingsFromEnv } from 'stackwright/openbalena';
import { Grafana } from './grafana.js';

const app = new App();
const stack = new OpenBalenaStack(app, 'openbalena', settingsFromEnv(app.parameters));
new Grafana(stack);

app.synth();
