import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Image, OverlayNetwork, Parameter, Service, Stack, TraefikService } from '../../../lib/index.js';
import type { RoutedService } from '../../../lib/openbalena/routes.js';
import { openBalenaRouting } from '../../../lib/openbalena/routing.js';
import { ask } from './clients.js';
import { bedDirectory, images, traefikProgram } from './requirements.js';

/** The domain of the tests. The dot is there to be taken literally, not as a pattern. */
export const DOMAIN = 'balena.test';
/** The password of the user `balena`. */
export const PASSWORD = '0123456789abcdef0123456789abcdef';

const SERVICES: readonly RoutedService[] = [
  'api',
  'balena-ca',
  'builder',
  'delta',
  'error-pages',
  'helper',
  'postgrest',
  'registry',
  'remote',
  's3',
  'ui',
  'vpn',
];

/** openBalena's proxy, as its stack has it: the domain is a parameter that nobody has set. */
export function openBalenaProxy(): TraefikService {
  const stack = new Stack(new App(), 'openbalena');
  const domain = new Parameter(stack, 'DNS_TLD', { description: 'the domain' });
  const network = new OverlayNetwork(stack, 'openbalena');
  const image = Image.fromRegistry('example/backend:1.0');
  const services = Object.fromEntries(
    SERVICES.map((name) => [name, new Service(stack, name, { image, networks: [network] })]),
  );
  const routing = openBalenaRouting({ domain: `${domain}`, services });
  return new TraefikService(stack, 'traefik', { networks: [network], logLevel: 'DEBUG', ...routing });
}

/** A running proxy. */
export interface RunningProxy {
  /** The directory that the proxy takes its certificate from. */
  readonly certificates: string;
  /** The directory in memory with the password file. */
  readonly run: string;
  /** What it has said so far. */
  log(): string;
  /** The lines of the log that warn of something or report an error, but for the one that every start prints. */
  complaints(): string[];
  /** Asks it to end, as docker does, and tells its exit code. */
  stop(): Promise<number | null>;
  /** Ends it and Traefik at once. */
  kill(): Promise<void>;
}

/** Traefik 3.6 and 3.7 warn of this at every start, before they have read any configuration. */
const AT_EVERY_START = 'Traefik can reject some encoded characters in the request path';

/** Starts real Traefik by the script of its image, with the configuration that the construct renders. */
export async function startProxy(
  proxy: TraefikService,
  environment: Record<string, string> = {},
  isReady: () => Promise<boolean> = isHealthy,
): Promise<RunningProxy> {
  const bed = join(bedDirectory ?? '', 'proxy');
  rmSync(bed, { recursive: true, force: true });
  const at = (name: string): string => join(bed, name);
  for (const name of ['dynamic', 'certs', 'bin', 'run']) mkdirSync(at(name), { recursive: true });
  writeFileSync(join(at('dynamic'), 'routing.yml'), proxy.dynamicFile);
  // The script gives up root by su-exec, which Debian does not have; here it stays who it is.
  writeFileSync(join(at('bin'), 'su-exec'), '#!/bin/sh\nshift\nexec "$@"\n');
  chmodSync(join(at('bin'), 'su-exec'), 0o755);
  writeFileSync(join(at('bin'), 'traefik'), `#!/bin/sh\nexec ${traefikProgram} "$@"\n`);
  chmodSync(join(at('bin'), 'traefik'), 0o755);
  const child = spawn('sh', [join(images, 'traefik/start-proxy.sh'), ...argumentsFor(proxy, bed)], {
    env: {
      PATH: `${at('bin')}:${process.env['PATH']}`,
      DNS_TLD: DOMAIN,
      BALENA_DEVICE_UUID: PASSWORD,
      CERTS: at('certs'),
      CERT_INTERVAL: '1',
      RUN_DIR: at('run'),
      RUN_AS: 'root:root',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const running = observed(child, at('certs'), at('run'));
  await until('the proxy answers', isReady, running.log);
  return running;
}

function isHealthy(): Promise<boolean> {
  return ask('http://127.0.0.1/health').then(({ status }) => status === 200);
}

/** The arguments, or the file in their place when the proxy has one. */
function argumentsFor(proxy: TraefikService, bed: string): string[] {
  const directory = join(bed, 'dynamic');
  const file = proxy.configFiles.find(({ target }) => target === '/etc/traefik/traefik.yml')?.config.content;
  if (file === undefined) return adapted(proxy.props.command ?? [], directory);
  const text = String(file)
    .replace(/address: ":(\d+)"/g, 'address: 127.0.0.1:$1')
    .replace(/directory: .*/, `directory: ${directory}`);
  writeFileSync(join(bed, 'traefik.yml'), text);
  return [`--configFile=${join(bed, 'traefik.yml')}`];
}

/** The backends hold port 80 on addresses of their own, so the proxy leaves these to them. */
function adapted(command: readonly string[], directory: string): string[] {
  return command
    .map((argument) => argument.replace(/^(--entryPoints\..*\.address)=:/, '$1=127.0.0.1:'))
    .map((argument) => argument.replace(/^(--providers\.file\.directory)=.*/, `$1=${directory}`));
}

function observed(child: ChildProcess, certificates: string, run: string): RunningProxy {
  let text = '';
  const add = (bytes: Buffer): void => {
    text += bytes.toString();
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => resolve(code));
  });
  const log = (): string => text;
  return {
    certificates,
    run,
    log,
    complaints: () =>
      log()
        .split('\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: Traefik colours its levels.
        .map((line) => line.replace(/\x1b\[[0-9;]*m/g, ''))
        .filter((line) => /\b(WRN|ERR|FTL|PNC)\b|level=(warn|error|fatal|panic)/.test(line))
        .filter((line) => !line.includes(AT_EVERY_START)),
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Makes a certificate of one's own where the proxy looks for it, key first, as somebody slow would write it. */
export function writeCertificate(directory: string, name: string): void {
  const key = join(directory, 'new-key.pem');
  const certificate = join(directory, 'new-cert.pem');
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-nodes',
        '-days',
        '30',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
      ],
      ...[
        '-keyout',
        key,
        '-out',
        certificate,
        '-subj',
        `/CN=${name}`,
        '-addext',
        `subjectAltName=DNS:${name}`,
      ],
    ],
    { stdio: 'ignore' },
  );
  copyFileSync(key, join(directory, 'privkey.pem'));
  copyFileSync(certificate, join(directory, 'cert.pem'));
}

/** Waits until something holds, at most 20 s. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  log: () => string = () => '',
): Promise<void> {
  const end = Date.now() + 20_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `in vain: ${what}${last === undefined ? '' : ` (${String(last)})`}\n${log()
      .split('\n')
      .filter((line) => !line.includes('Serving default certificate'))
      .join('\n')
      .slice(-6000)}`,
  );
}
