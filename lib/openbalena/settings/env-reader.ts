import { type OpenBalenaServiceName, SERVICE_NAMES } from '../service-names.js';
import {
  type Feature,
  VARIABLE_NAMES,
  VARIABLES,
  type Variable,
  type VariableName,
} from '../variables/index.js';
import { imageReference, imageTag } from '../variables/reference-checks.js';
import { oneLine, taskCount, toBoolean } from '../variables/value-check.js';
import { serviceVariable } from './entries.js';
import { faultOfValue, type SettingFault } from './setting-fault.js';
import type { TlsSettings } from './settings.js';

const PER_SERVICE = { replicas: taskCount, images: imageReference, tags: imageTag } as const;

/** Reads variables one by one. A value that is wrong becomes a fault and counts as not given. */
export class EnvReader {
  /** What was wrong so far. */
  readonly faults: SettingFault[] = [];
  private readonly sound = new Map<string, string>();

  constructor(private readonly values: Readonly<Record<string, string>>) {
    for (const name of VARIABLE_NAMES) this.take(name, VARIABLES[name]);
  }

  /** Whether the variable, or its older name, has a value that is right. */
  has(name: VariableName): boolean {
    return this.text(name) !== undefined;
  }

  /** The value of a variable. */
  text(name: VariableName): string | undefined {
    return this.sound.get(name);
  }

  /** The value of a variable that is a number. */
  number(name: VariableName): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : Number(text);
  }

  /** The value of a variable that is a yes or no. */
  flag(name: VariableName): boolean | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : toBoolean(text);
  }

  /** One of the three variables of a service. */
  ofService(setting: keyof typeof PER_SERVICE, service: OpenBalenaServiceName): string | undefined {
    const name = serviceVariable(setting, service) ?? '';
    const value = this.values[name];
    if (value === undefined || value === '') return undefined;
    const check = PER_SERVICE[setting];
    if (check.accepts(value)) return value;
    this.faults.push(faultOfValue(name, value, check));
    return undefined;
  }

  /** A public certificate is asked for when a mail address and a token are there; one without the other is a fault. */
  acme(): TlsSettings['acme'] {
    const email = this.text('ACME_EMAIL');
    const provider = this.has('CLOUDFLARE_API_TOKEN')
      ? 'cloudflare'
      : this.has('GANDI_API_TOKEN')
        ? 'gandi'
        : undefined;
    if (email !== undefined && provider !== undefined) return { email, provider };
    if (email !== undefined) {
      this.incomplete('ACME_EMAIL', 'CLOUDFLARE_API_TOKEN or GANDI_API_TOKEN', 'a public certificate');
    } else if (provider !== undefined) {
      const token = provider === 'cloudflare' ? 'CLOUDFLARE_API_TOKEN' : 'GANDI_API_TOKEN';
      this.incomplete(token, 'ACME_EMAIL', 'a public certificate');
    }
    return undefined;
  }

  /** A certificate of one's own is used when certificate and key are there, both by their new or both by their older names. */
  ownCertificate(): TlsSettings['ownCertificate'] {
    const [crt, key] = [this.has('TRAEFIK_CRT'), this.has('TRAEFIK_KEY')];
    if (crt && !key) this.incomplete('TRAEFIK_CRT', 'TRAEFIK_KEY', 'a certificate of your own');
    if (key && !crt) this.incomplete('TRAEFIK_KEY', 'TRAEFIK_CRT', 'a certificate of your own');
    if (!crt || !key) return undefined;
    return this.values['TRAEFIK_CRT'] ? true : 'older-names';
  }

  /** The variables that are given without a value although a deployment with these features needs one. */
  emptyOnes(features: ReadonlySet<Feature>): SettingFault[] {
    return VARIABLE_NAMES.filter(
      (name) => this.values[name] === '' && isNeeded(VARIABLES[name], features),
    ).map((name) => {
      const { example, secret, generated, description } = VARIABLES[name];
      return {
        rule: 'openbalena/empty',
        path: name,
        message: `${name} is empty; it must say ${description}.`,
        remedy:
          generated !== undefined
            ? `Run open-balena config, which sets ${name}, or leave the line out.`
            : `Set ${name}${secret || example === undefined ? '' : `, for instance to ${example}`}.`,
      };
    });
  }

  /** The variables that look like those of a service that does not exist. */
  unknownServices(): SettingFault[] {
    const known = new Set<string>([
      ...VARIABLE_NAMES,
      ...SERVICE_NAMES.flatMap((service) => serviceVariable('replicas', service) ?? []),
    ]);
    return Object.keys(this.values)
      .filter((name) => name.endsWith('_REPLICAS') && !known.has(name))
      .map((name) => ({
        rule: 'openbalena/unknown-service',
        path: name,
        message: `${name} names no service of openBalena.`,
        remedy: `Use one of ${SERVICE_NAMES.map((service) => serviceVariable('replicas', service)).join(', ')}.`,
      }));
  }

  private take(name: VariableName, variable: Variable): void {
    const { check = variable.secret ? undefined : oneLine, olderName, secret, example } = variable;
    const given = this.values[name] || (olderName === undefined ? undefined : this.values[olderName]);
    if (given === undefined || given === '') return;
    if (check === undefined || check.accepts(given)) this.sound.set(name, given);
    else {
      const fault = faultOfValue(name, given, check, { secret, example: example ?? variable.default });
      this.faults.push(fault);
    }
  }

  private incomplete(given: string, missing: string, purpose: string): void {
    this.faults.push({
      rule: 'openbalena/incomplete',
      path: given,
      message: `${given} is set without ${missing}; ${purpose} needs both.`,
      remedy: `Set ${missing} too, or leave out ${given}.`,
    });
  }
}

function isNeeded({ default: fallback, feature }: Variable, features: ReadonlySet<Feature>): boolean {
  if (fallback !== undefined) return false;
  return feature === undefined || [feature].flat().some((each) => features.has(each as Feature));
}
