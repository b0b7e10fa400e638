export { registerDeploy } from './deploy-command.js';
export { registerDestroy } from './destroy-command.js';
export { registerDoctor } from './doctor-command.js';
export { registerLogs } from './logs-command.js';
export { registerScale } from './scale-command.js';
export { registerStatus } from './status-command.js';
