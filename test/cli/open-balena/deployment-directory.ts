import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The settings that a stack needs, with a password that is hard to write down. */
export const SETTINGS = [
  'DNS_TLD=balena.example.com',
  'SUPERUSER_EMAIL=admin@example.com',
  `SUPERUSER_PASSWORD='pa$$ "w" \`x\`'`,
  'BALENA_DEVICE_UUID=0123456789abcdef0123456789abcdef',
  ...[
    'COOKIE_SESSION_SECRET',
    'JSON_WEB_TOKEN_SECRET',
    'TOKEN_AUTH_BUILDER_TOKEN',
    'REGISTRY2_SECRETKEY',
    'REGISTRY2_S3_KEY',
    'REGISTRY2_S3_SECRET',
    'API_SERVICE_API_KEY',
    'VPN_SERVICE_API_KEY',
    'VPN_GUEST_API_KEY',
    'MIXPANEL_TOKEN',
    'AUTH_RESINOS_REGISTRY_CODE',
  ].map((name, index) => `${name}=${String(index % 10).repeat(64)}`),
  '',
].join('\n');

/** A directory with an `.env`, for one test. */
export function deploymentDirectory(env: string | undefined = SETTINGS): string {
  const directory = mkdtempSync(join(tmpdir(), 'open-balena-'));
  made.push(directory);
  if (env !== undefined) writeFileSync(join(directory, '.env'), env, { mode: 0o600 });
  return directory;
}

const made: string[] = [];

/** Takes away what this file's tests made. */
export function removeDirectories(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}
