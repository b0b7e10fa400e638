import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VARIABLES, type VariableName } from '../../openbalena/index.js';
import { writeEnv } from '../env/env-store.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { faultOf, noteFor } from './config/check-value.js';
import { Deployment, type DeploymentOptions } from './deployment.js';
import { up } from './standalone.js';

/** The options of `auto-pki`. */
export interface AutoPkiOptions extends DeploymentOptions {
  readonly email?: string;
  readonly cloudflareTokenFile?: string;
  readonly gandiTokenFile?: string;
  readonly up: boolean;
}

/** The options of `custom-pki`. */
export interface CustomPkiOptions extends DeploymentOptions {
  readonly cert?: string;
  readonly key?: string;
  readonly up: boolean;
}

/** `auto-pki`: public certificates by ACME. */
export async function autoPki(options: AutoPkiOptions): Promise<number> {
  const deployment = new Deployment(options);
  const given: Partial<Record<VariableName, string>> = {
    ...(options.email === undefined ? {} : { ACME_EMAIL: options.email }),
    ...(options.cloudflareTokenFile === undefined
      ? {}
      : { CLOUDFLARE_API_TOKEN: secretFile(options.cloudflareTokenFile) }),
    ...(options.gandiTokenFile === undefined ? {} : { GANDI_API_TOKEN: secretFile(options.gandiTokenFile) }),
  };
  const { env } = deployment;
  for (const name of ['ACME_EMAIL', 'CLOUDFLARE_API_TOKEN'] as const) {
    const covered = name === 'CLOUDFLARE_API_TOKEN' && (given.GANDI_API_TOKEN ?? env.get('GANDI_API_TOKEN'));
    if (given[name] !== undefined || env.get(name) || covered) continue;
    given[name] = await ask(name);
  }
  return keep(deployment, { ...given, TRAEFIK_CRT: '', TRAEFIK_KEY: '' }, options);
}

/** `custom-pki`: a certificate of one's own. */
export async function customPki(options: CustomPkiOptions): Promise<number> {
  if (options.cert === undefined || options.key === undefined)
    throw new UserError('name both files: custom-pki --cert FILE --key FILE.');
  const deployment = new Deployment(options);
  const certificate = readFile('--cert', options.cert);
  const key = readFile('--key', options.key);
  checkPair(certificate, key, deployment.values['DNS_TLD']);
  const encoded = (text: string): string => Buffer.from(text).toString('base64');
  return keep(
    deployment,
    { TRAEFIK_CRT: encoded(certificate), TRAEFIK_KEY: encoded(key), ACME_EMAIL: '' },
    options,
  );
}

async function keep(
  deployment: Deployment,
  values: Partial<Record<VariableName, string>>,
  options: DeploymentOptions & { readonly up: boolean },
): Promise<number> {
  for (const [name, value] of Object.entries(values)) {
    if (value === '' && !deployment.env.get(name)) continue;
    const fault = value === '' ? undefined : faultOf(name, value);
    if (fault !== undefined) throw new UserError(`${name} ${fault}. Nothing was written.`);
    deployment.env.set(name, value, VARIABLES[name as VariableName].description);
  }
  const { changed, backup } = writeEnv(deployment.envPath, deployment.env);
  process.stdout.write(
    changed
      ? `Wrote ${deployment.envPath}${backup === undefined ? '' : `; the file of before is ${backup}`}.\n`
      : `${deployment.envPath} is as it was.\n`,
  );
  if (options.up) return up(options);
  process.stdout.write('It takes effect with the next up (or swarm-up).\n');
  return EXIT.done;
}

function checkPair(certificate: string, key: string, domain: string | undefined): void {
  let parsed: X509Certificate;
  try {
    parsed = new X509Certificate(certificate);
  } catch {
    throw new UserError('--cert: the file holds no certificate in PEM. Nothing was written.', EXIT.no);
  }
  try {
    if (!parsed.checkPrivateKey(createPrivateKey(key)))
      throw new UserError('--key: the key is not that of the certificate. Nothing was written.', EXIT.no);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      '--key: the file holds no private key in PEM, or one with a passphrase. Nothing was written.',
      EXIT.no,
    );
  }
  if (Date.parse(parsed.validTo) < Date.now())
    throw new UserError(
      `--cert: the certificate ran out on ${parsed.validTo}. Nothing was written.`,
      EXIT.no,
    );
  if (domain && parsed.checkHost(`api.${domain}`) === undefined)
    process.stderr.write(
      `The certificate does not cover api.${domain}; browsers and devices will refuse it.\n`,
    );
}

async function ask(name: 'ACME_EMAIL' | 'CLOUDFLARE_API_TOKEN'): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const flag = name === 'ACME_EMAIL' ? '--email' : '--cloudflare-token-file or --gandi-token-file';
    throw new UserError(`${flag} is missing, and there is no terminal to ask on.`);
  }
  const { askText } = await import('./config/ask.js');
  const variable = VARIABLES[name];
  return askText({
    name,
    description: variable.description,
    initial: undefined,
    secret: 'secret' in variable,
    note: noteFor(name),
    fault: (value) => (value === '' ? 'must not be empty' : faultOf(name, value)),
  });
}

function secretFile(path: string): string {
  return readFile('the token', path === '-' ? 0 : path).trim();
}

function readFile(what: string, path: string | 0): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(
      `${what}: ${path === 0 ? 'standard input' : path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    );
  }
}
