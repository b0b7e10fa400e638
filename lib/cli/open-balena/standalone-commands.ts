import type { Command } from 'commander';
import type { NfsOptions } from './nfs-setup.js';
import { action, verb } from './options.js';
import type { AutoPkiOptions, CustomPkiOptions } from './pki.js';
import type { ShowEnvOptions, VerifyOptions } from './show.js';
import type { ComposeDownOptions, ComposeLogOptions, ComposeUpOptions } from './standalone.js';

/** Adds the commands of standalone mode: one machine, docker compose. */
export function registerStandalone(program: Command): void {
  action<ComposeUpOptions>(
    verb(program, {
      name: 'up',
      description: 'standalone: build what must be built, start everything, and wait until it is healthy',
      example: 'up',
    })
      .option('--no-wait', 'do not wait until the services are healthy')
      .option('--no-build', 'do not build the three images')
      .option('--timeout <duration>', 'how long to wait', '15m'),
    async (_, options) => (await import('./standalone.js')).up(options),
  );
  action<ComposeDownOptions>(
    verb(program, {
      name: 'down',
      description: 'standalone: stop and remove the containers; volumes stay',
      example: 'down',
    }),
    async (_, options) => (await import('./standalone.js')).down(options),
  );
  action<ComposeUpOptions>(
    verb(program, {
      name: 'restart',
      description: 'standalone: restart the containers',
      example: 'restart api',
    }).argument('[service...]', 'only these services'),
    async ([services], options) =>
      (await import('./standalone.js')).restart((services ?? []) as string[], options),
  );
  action<ComposeDownOptions>(
    verb(program, {
      name: 'destroy',
      description: 'standalone: remove everything, with all data in the volumes (asks)',
      example: 'destroy --yes',
    }).option('-y, --yes', 'do not ask'),
    async (_, options) => (await import('./standalone.js')).destroy(options),
  );
  action<AutoPkiOptions>(
    verb(program, {
      name: 'auto-pki',
      description: 'get public certificates by ACME, with a token of the DNS provider',
      example: 'auto-pki --email admin@example.com --cloudflare-token-file token.txt',
    })
      .option('--email <address>', 'the mail address of the account (asked for when not given)')
      .option('--cloudflare-token-file <file>', 'a file with the token of Cloudflare, - for standard input')
      .option('--gandi-token-file <file>', 'a file with the token of Gandi, - for standard input')
      .option('--no-up', 'only change .env'),
    async (_, options) => (await import('./pki.js')).autoPki(options),
  );
  action<CustomPkiOptions>(
    verb(program, {
      name: 'custom-pki',
      description: 'use a certificate of your own',
      example: 'custom-pki --cert fullchain.pem --key privkey.pem',
    })
      .option('--cert <file>', 'the certificate with its chain, PEM')
      .option('--key <file>', 'its private key, PEM')
      .option('--no-up', 'only change .env'),
    async (_, options) => (await import('./pki.js')).customPki(options),
  );
  action<NfsOptions>(
    verb(program, {
      name: 'nfs-setup',
      description: 'put the volumes on an NFS server',
      example: 'nfs-setup --host nfs.example.com --path /export/openbalena',
    })
      .option('--host <host>', 'the name or address of the NFS server (asked for when not given)')
      .option('--port <port>', 'its port')
      .option('--path <path>', 'the exported directory')
      .option('--skip-check', 'do not try to reach the server')
      .option('--script <file>', 'write a script that makes the directories on the server')
      .option('-y, --yes', 'do not ask'),
    async (_, options) => (await import('./nfs-setup.js')).nfsSetup(options),
  );
  action<ComposeLogOptions>(
    verb(program, {
      name: 'logs',
      description: 'standalone: show what the services write',
      example: 'logs api -f',
    })
      .argument('[service...]', 'only these services')
      .option('-f, --follow', 'go on with new lines')
      .option('-n, --tail <lines>', 'only the last lines of each')
      .option('--since <time>', 'only lines since a time or an age (10m)'),
    async ([services], options) =>
      (await import('./standalone.js')).logs((services ?? []) as string[], options),
  );
  action<ComposeDownOptions & { readonly json?: boolean }>(
    verb(program, {
      name: 'status',
      description: 'standalone: show the containers, problems first; exit 1 when there is one',
      example: 'status',
    }).option('--json', 'one JSON value'),
    async (_, options) => (await import('./standalone.js')).status(options),
  );
  action<ShowEnvOptions>(
    verb(program, {
      name: 'showenv',
      description: 'show the settings of .env, secrets masked',
      example: 'showenv',
    }).option('--reveal', 'show secrets too'),
    async (_, options) => (await import('./show.js')).showEnv(options),
  );
  action<ShowEnvOptions>(
    verb(program, { name: 'showpass', description: 'show the login of the first user', example: 'showpass' }),
    async (_, options) => (await import('./show.js')).showPass(options),
  );
  action<VerifyOptions>(
    verb(program, {
      name: 'verify',
      description: 'ask the API for a sign of life through the proxy, and look at the certificate',
      example: 'verify',
    })
      .option(
        '--connect <address>',
        'connect to this address (with an optional port) instead of where the name leads',
      )
      .option('--timeout <duration>', 'how long to try', '30s'),
    async (_, options) => (await import('./show.js')).verify(options),
  );
}
