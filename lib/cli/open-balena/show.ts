import { request } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { VARIABLE_NAMES } from '../../openbalena/index.js';
import { Duration } from '../../units/duration.js';
import { envAssignment } from '../env/assignment.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import { variableOf } from './config/check-value.js';
import { Deployment, type DeploymentOptions } from './deployment.js';

/** The options of `showenv` and `showpass`. */
export interface ShowEnvOptions extends DeploymentOptions {
  readonly reveal?: boolean;
}

/** The options of `verify`. */
export interface VerifyOptions extends DeploymentOptions {
  readonly connect?: string;
  readonly timeout?: string;
}

/** `showenv`: the variables of `.env`; secrets as stars. */
export async function showEnv(options: ShowEnvOptions): Promise<number> {
  const { env } = new Deployment(options);
  for (const [name, value] of Object.entries(env.values())) {
    const hidden = !options.reveal && value !== '' && isSecret(name);
    process.stdout.write(`${hidden ? `${name}=********` : envAssignment(name, value)}\n`);
  }
  return EXIT.done;
}

/** A variable that nobody knows is hidden when its name sounds like a secret. */
function isSecret(name: string): boolean {
  const known = variableOf(name) ?? VARIABLE_NAMES.map(variableOf).find((each) => each?.olderName === name);
  return known === undefined ? /PASS|SECRET|TOKEN|KEY|CREDENTIAL/i.test(name) : (known.secret ?? false);
}

/** `showpass`: the login of the first user. */
export async function showPass(options: ShowEnvOptions): Promise<number> {
  const { env, envPath } = new Deployment(options);
  const password = env.get('SUPERUSER_PASSWORD');
  if (!password)
    throw new UserError(`${envPath} has no SUPERUSER_PASSWORD; run \`open-balena config\`.`, EXIT.no);
  process.stdout.write(`${env.get('SUPERUSER_EMAIL') ?? ''}\n${password}\n`);
  return EXIT.done;
}

/** `verify`: the API answers `/ping` through the proxy, and the certificate is the domain's. */
export async function verify(options: VerifyOptions): Promise<number> {
  const { env } = new Deployment(options);
  const domain = env.get('DNS_TLD');
  if (!domain) throw new UserError('DNS_TLD is not set; run `open-balena config`.', EXIT.no);
  const end = Date.now() + Duration.parse(options.timeout ?? '30s').toMilliseconds();
  let answer = await ping(`api.${domain}`, options.connect);
  while (!answer.ok && Date.now() < end) {
    await delay(2_000);
    answer = await ping(`api.${domain}`, options.connect);
  }
  const url = `https://api.${domain}/ping`;
  if (!answer.ok)
    throw new UserError(`${url} ${answer.text}. \`open-balena doctor\` looks for the cause.`, EXIT.no);
  process.stdout.write(`${url} answers ${answer.text}.\n`);
  if (answer.certificate !== undefined) process.stdout.write(`${answer.certificate}\n`);
  return EXIT.done;
}

interface Answer {
  readonly ok: boolean;
  readonly text: string;
  readonly certificate?: string;
}

function ping(host: string, address: string | undefined): Promise<Answer> {
  return new Promise((resolve) => {
    const [, at = host, port = '443'] = /^(.*?)(?::(\d+))?$/.exec(address ?? host) ?? [];
    const asked = request(
      {
        host: at,
        port,
        servername: host,
        headers: { host },
        path: '/ping',
        timeout: 5_000,
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        const socket = response.socket as TLSSocket;
        const { subject, issuer, valid_to } = socket.getPeerCertificate();
        const trust = socket.authorized
          ? 'trusted'
          : `not trusted by this machine (${String(socket.authorizationError)})`;
        response.resume();
        const { statusCode = 0 } = response;
        resolve({
          ok: statusCode === 200,
          text: `${statusCode === 200 ? '' : 'answers '}${statusCode}`.trim(),
          certificate: `Certificate of ${name(subject)}, by ${name(issuer)}, until ${valid_to}: ${trust}.`,
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer in 5 s')));
    asked.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, text: `does not answer (${error.code ?? error.message})` }),
    );
    asked.end();
  });
}

function name(
  entity: { readonly CN?: string | string[]; readonly O?: string | string[] } | undefined,
): string {
  return String(entity?.CN ?? entity?.O ?? 'an unknown name');
}
