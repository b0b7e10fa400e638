import type { App } from 'stackwright';
import { OpenBalenaStack, settingsFromEnv } from 'stackwright/openbalena';

/** openBalena as the .env describes it; what is added below is yours. */
export class MyStack extends OpenBalenaStack {
  constructor(app: App) {
    super(app, 'my-stack', settingsFromEnv(app.parameters));
  }
}
