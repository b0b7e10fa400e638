import type { OverlayNetwork } from '../constructs/overlay-network.js';
import type { Stack } from '../core/stack.js';
import {
  type DatabaseConnection,
  databaseConnection,
  type ObjectStorageConnection,
  objectStorageConnection,
} from './connections.js';
import { apiVersionOf } from './images.js';
import { OpenBalenaParameters } from './parameters.js';
import type { SettingFault } from './settings/setting-fault.js';
import type { OpenBalenaSettings } from './settings/settings.js';
import { trustedProxies } from './trusted-proxies.js';
import type { VariableName } from './variables/index.js';
import type { OpenBalenaVolumes } from './volumes.js';

/** What every service of the stack is made from. */
export interface OpenBalenaContext {
  readonly stackName: string;
  readonly settings: OpenBalenaSettings;
  readonly parameters: OpenBalenaParameters;
  readonly network: OverlayNetwork;
  readonly volumes: OpenBalenaVolumes;
  readonly database: DatabaseConnection;
  readonly objectStorage: ObjectStorageConnection;
}

/** What {@link createContext} is given. */
export interface OpenBalenaContextProps extends Pick<OpenBalenaContext, 'settings' | 'network' | 'volumes'> {
  /** What was wrong with settings and variables: such a variable counts as not given. */
  readonly faults: readonly SettingFault[];
}

/** Declares the parameters of a stack and puts together what its services are made from. */
export function createContext(stack: Stack, props: OpenBalenaContextProps): OpenBalenaContext {
  const { settings, network, volumes, faults } = props;
  const version = apiVersionOf(settings);
  const parameters = new OpenBalenaParameters(stack, 'Parameters', {
    settings,
    faults,
    defaults: {
      STACK_NAME: stack.stackName,
      TRUST_PROXY: trustedProxies(settings),
      ...(version === undefined ? {} : { OPENBALENA_API_VERSION: version }),
    },
  });
  return {
    stackName: stack.stackName,
    settings,
    parameters,
    network,
    volumes,
    database: databaseConnection(settings, parameters),
    objectStorage: objectStorageConnection(settings, parameters),
  };
}

/** The value of a variable, as it stands in a string until synthesis. */
export function value(context: OpenBalenaContext, name: VariableName): string {
  return `${context.parameters.get(name)}`;
}

/** A name below the domain: `api` becomes `api.example.com`. */
export function hostBelow(context: OpenBalenaContext, name: string): string {
  return `${name}.${value(context, 'DNS_TLD')}`;
}

/** The same variables under the same names: `{ NAME: value }` for each. */
export function variables(
  context: OpenBalenaContext,
  ...names: readonly VariableName[]
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value(context, name)]));
}
