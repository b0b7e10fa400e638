import { Construct, type IConstruct } from 'constructs';
import { Parameter } from '../core/parameter.js';
import { parameterValues, setParameterValues } from '../core/parameter-values.js';
import { entriesOf } from './settings/entries.js';
import { featuresOf } from './settings/normalize.js';
import type { SettingFault } from './settings/setting-fault.js';
import type { OpenBalenaSettings } from './settings/settings.js';
import {
  type Feature,
  VARIABLE_NAMES,
  VARIABLES,
  type Variable,
  type VariableName,
} from './variables/index.js';

/** Props of {@link OpenBalenaParameters}. */
export interface OpenBalenaParametersProps {
  /** The settings, whose values are known at synthesis. */
  readonly settings: OpenBalenaSettings;
  /** What was wrong with settings and variables: such a variable counts as not given. @default nothing */
  readonly faults?: readonly SettingFault[];
  /** Other defaults than those of the table. @default none */
  readonly defaults?: Partial<Record<VariableName, string>>;
}

/**
 * The parameters of an openBalena stack: every variable of the deployment. What the settings say, and what the app
 * was given, is known and written out; the rest stays a reference; a secret always does.
 */
export class OpenBalenaParameters extends Construct {
  private readonly byVariable: ReadonlyMap<VariableName, Parameter>;

  constructor(scope: IConstruct, id: string, props: OpenBalenaParametersProps) {
    super(scope, id);
    const { settings, faults = [], defaults = {} } = props;
    setParameterValues(this, knownValues(parameterValues(scope), settings, faults));
    const features = featuresOf(settings);
    const older = settings.tls?.ownCertificate === 'older-names';
    this.byVariable = new Map(
      VARIABLE_NAMES.map((name) => {
        const variable = VARIABLES[name];
        const parameterName = older ? (variable.olderName ?? name) : name;
        return [name, parameterOf(this, parameterName, variable, features, defaults[name])];
      }),
    );
  }

  /**
   * The parameter of a variable; inside a string it stands for its value.
   *
   * @throws Error when openBalena has no such variable
   */
  get(name: VariableName): Parameter {
    const parameter = this.byVariable.get(name);
    if (parameter === undefined) throw new Error(`${name} is no variable of openBalena.`);
    return parameter;
  }
}

/** What is known at synthesis: what the app was given, without what is wrong, and what the settings say. */
function knownValues(
  given: Readonly<Record<string, string>>,
  settings: OpenBalenaSettings,
  faults: readonly SettingFault[],
): Readonly<Record<string, string>> {
  const faulty = new Set(faults.map((fault) => fault.path));
  const sound = Object.entries(given).filter(([name]) => !faulty.has(name));
  const said = entriesOf(settings).flatMap(({ variable, value }): [string, string][] =>
    variable === undefined ? [] : [[variable, value]],
  );
  return Object.fromEntries([...sound, ...said]);
}

function parameterOf(
  scope: IConstruct,
  name: string,
  variable: Variable,
  features: ReadonlySet<Feature>,
  otherDefault: string | undefined,
): Parameter {
  const { description, secret, structural, generated, example, check, feature } = variable;
  const fallback = otherDefault ?? variable.default;
  const inUse = feature === undefined || [feature].flat().some((each) => features.has(each as Feature));
  return new Parameter(scope, name, {
    description: structural ? `${description}; read at synthesis` : description,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(secret === undefined ? {} : { secret }),
    ...(inUse ? {} : { optional: true }),
    ...(example === undefined ? {} : { example }),
    ...(generated === 'derived' ? { hint: `set ${name}, which the command config makes` } : {}),
    ...(check === undefined
      ? {}
      : { validate: (value) => (check.accepts(value) ? undefined : `must be ${check.must}`) }),
  });
}
