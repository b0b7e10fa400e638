/**
 * OpenBalena on a Docker Swarm: its stack, settings, variables and values.
 *
 * @module stackwright/openbalena
 */

export type { DatabaseAddress, Values } from './derived-values.js';
export { databaseUri, deriveValues } from './derived-values.js';
export type { RandomBytes } from './generated-values.js';
export { GENERATED_SECRETS, generateDeviceUuid, generateSecret, missingValues } from './generated-values.js';
export { BUILT_SERVICES, DEFAULT_IMAGES } from './images.js';
export { OpenBalenaStack } from './open-balena-stack.js';
export type { OwnHost } from './own-host.js';
export type { OpenBalenaParametersProps } from './parameters.js';
export { OpenBalenaParameters } from './parameters.js';
export type { HostRoute, RoutedService } from './routes.js';
export { ERROR_STATUS, HOST_ROUTES, PROXY_NAMES, REMOTE_PORTS } from './routes.js';
export type { OpenBalenaServiceName } from './service-names.js';
export {
  CORE_SERVICES,
  INTERNAL_SERVICES,
  isServiceName,
  SERVICE_NAMES,
  STATEFUL_SERVICES,
  variablePrefix,
} from './service-names.js';
export { DELTA_HOST_DIRECTORIES } from './services/index.js';
export type { CheckedSettings, SettingName } from './settings/check-settings.js';
export { checkSettings } from './settings/check-settings.js';
export type { SettingFault } from './settings/setting-fault.js';
export type {
  ExternalPostgresSettings,
  ExternalS3Settings,
  NfsSettings,
  OpenBalenaSettings,
  PerService,
  TlsSettings,
} from './settings/settings.js';
export { settingsFromEnv } from './settings/settings-from-env.js';
export type { Feature, ValueCheck, Variable, VariableGroup, VariableName } from './variables/index.js';
export { VARIABLE_NAMES, VARIABLES } from './variables/index.js';
export type { OpenBalenaVolumeName, OpenBalenaVolumes } from './volumes.js';
export { VOLUME_NAMES } from './volumes.js';
