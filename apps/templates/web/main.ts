// What `npm run synth` runs: it writes the stack's YAML to out/.
import { App } from 'stackwright';
import { MyStack } from './stack.js';

const app = new App();
new MyStack(app);
app.synth();
