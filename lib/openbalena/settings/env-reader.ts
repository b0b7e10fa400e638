import type { OpenBalenaServiceName } from '../service-names.js';
import { VARIABLE_NAMES, VARIABLES, type Variable, type VariableName } from '../variables/index.js';
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
    const [token, second] = (['CLOUDFLARE_API_TOKEN', 'GANDI_API_TOKEN'] as const).filter((name) =>
      this.has(name),
    );
    if (email !== undefined && token === undefined) {
      this.incomplete('ACME_EMAIL', 'CLOUDFLARE_API_TOKEN or GANDI_API_TOKEN', 'a public certificate');
    }
    if (email === undefined && token !== undefined) {
      this.incomplete(token, 'ACME_EMAIL', 'a public certificate');
    }
    if (second !== undefined) {
      this.faults.push({
        rule: 'openbalena/no-effect',
        path: second,
        warning: true,
        message: `${second} is set beside ${token}, which is the one that is used.`,
        remedy: 'Leave out the token of the provider that does not serve the DNS of the domain.',
      });
    }
    if (email === undefined || token === undefined) return undefined;
    return { email, provider: token === 'CLOUDFLARE_API_TOKEN' ? 'cloudflare' : 'gandi' };
  }

  /** A certificate of one's own is used when certificate and key are there, both by their new or both by their older names. */
  ownCertificate(): TlsSettings['ownCertificate'] {
    const [crt, key] = [this.has('TRAEFIK_CRT'), this.has('TRAEFIK_KEY')];
    if (crt && !key) this.incomplete(this.given('TRAEFIK_CRT'), 'TRAEFIK_KEY', 'a certificate of your own');
    if (key && !crt) this.incomplete(this.given('TRAEFIK_KEY'), 'TRAEFIK_CRT', 'a certificate of your own');
    if (!crt || !key) return undefined;
    return this.values['TRAEFIK_CRT'] ? true : 'older-names';
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

  /** The name under which a variable was given: its own, or its older one. */
  private given(name: VariableName): string {
    return this.values[name] ? name : (VARIABLES[name].olderName ?? name);
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
