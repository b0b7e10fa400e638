import { SERVICE_NAMES } from '../service-names.js';
import { type Feature, VARIABLE_NAMES, VARIABLES, type Variable } from '../variables/index.js';
import { serviceVariable } from './entries.js';
import type { SettingFault } from './setting-fault.js';

type Values = Readonly<Record<string, string>>;

/** The variables that are given without a value although a deployment with these features needs one. */
export function emptyVariables(values: Values, features: ReadonlySet<Feature>): SettingFault[] {
  return VARIABLE_NAMES.filter((name) => values[name] === '' && isNeeded(VARIABLES[name], features)).map(
    (name) => {
      const { example, secret, generated, description } = VARIABLES[name];
      const shown = secret || example === undefined ? '' : `, for instance to ${example}`;
      return {
        rule: 'openbalena/empty',
        path: name,
        message: `${name} is empty. It is ${description}.`,
        remedy:
          generated === undefined
            ? `Set ${name}${shown}.`
            : `Run open-balena config, which sets ${name}, or leave the line out.`,
      };
    },
  );
}

/** The variables that look like those of a service that does not exist. */
export function unknownServices(values: Values): SettingFault[] {
  const known = SERVICE_NAMES.map((service) => serviceVariable('replicas', service));
  return Object.keys(values)
    .filter((name) => name.endsWith('_REPLICAS') && !known.includes(name))
    .map((name) => ({
      rule: 'openbalena/unknown-service',
      path: name,
      message: `${name} names no service of openBalena.`,
      remedy: `Use one of ${known.join(', ')}.`,
    }));
}

function isNeeded({ default: fallback, feature }: Variable, features: ReadonlySet<Feature>): boolean {
  if (fallback !== undefined) return false;
  return feature === undefined || [feature].flat().some((each) => features.has(each as Feature));
}
