// openBalena, as the variables of an .env file describe it; with none at all, everything stays a reference.
import { App } from 'stackwright';
import { OpenBalenaStack, settingsFromEnv } from 'stackwright/openbalena';

const app = new App();
new OpenBalenaStack(app, 'openbalena', settingsFromEnv(app.parameters));
app.synth();
