import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EnvDocument } from '../../../lib/cli/env/env-document.js';
import { runCommand } from '../run-command.js';
import { deploymentDirectory, removeDirectories, SETTINGS } from './deployment-directory.js';

afterAll(removeDirectories);

const config = (directory: string, ...args: string[]) =>
  runCommand('open-balena', ['config', '--dir', directory, ...args]);
const envOf = (directory: string) => readFileSync(join(directory, '.env'), 'utf8');

describe('open-balena config', () => {
  test('makes the secrets that are missing, and nothing else', async () => {
    const directory = deploymentDirectory('DNS_TLD=a.example.com\nJSON_WEB_TOKEN_SECRET=ours\n');
    const { code, stdout, stderr } = await config(directory, '--yes');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Made 11 secrets/);
    expect(stderr).toMatch(/Still missing: SUPERUSER_EMAIL, SUPERUSER_PASSWORD/);
    expect(envOf(directory)).toMatch(/^DNS_TLD=a.example.com\nJSON_WEB_TOKEN_SECRET=ours\n/);
    const before = envOf(directory);
    expect((await config(directory, '--yes')).stdout).toMatch(/is as it was/);
    expect(envOf(directory)).toBe(before);
  });

  test('writes for its owner alone, and keeps the file of before', async () => {
    const directory = deploymentDirectory();
    chmodSync(join(directory, '.env'), 0o644);
    const { stdout } = await config(directory, '--set', 'LOG_LEVEL=DEBUG');
    expect(statSync(join(directory, '.env')).mode & 0o777).toBe(0o600);
    const [backup] = readdirSync(directory).filter((name) => /^\.env\.\d/.test(name));
    expect(stdout).toContain(`The file of before is ${join(directory, backup ?? 'none')}`);
    expect(readFileSync(join(directory, backup ?? 'none'), 'utf8')).toBe(SETTINGS);
    expect(statSync(join(directory, backup ?? 'none')).mode & 0o777).toBe(0o600);
  });

  test('says all that is wrong at once, without secrets, and writes nothing', async () => {
    const directory = deploymentDirectory();
    const { code, stderr } = await config(
      directory,
      '--set',
      'NFS_PORT=70000',
      'DNS_TLD=https://x/',
      'BALENA_DEVICE_UUID=hunter2',
      '1X=1',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/NFS_PORT is "70000"; it must be a port/);
    expect(stderr).toMatch(/DNS_TLD is "https:\/\/x\/"; it must be a domain name/);
    expect(stderr).toMatch(/BALENA_DEVICE_UUID must be 32 hexadecimal digits/);
    expect(stderr).toMatch(/"1X" is no variable name/);
    expect(stderr).not.toContain('hunter2');
    expect(envOf(directory)).toBe(SETTINGS);
  });

  test('does not write what contradicts itself', async () => {
    const directory = deploymentDirectory();
    const { code, stderr } = await config(directory, '--set', 'DB_REPLICAS=3');
    expect(code).toBe(1);
    expect(stderr).toMatch(/Nothing was written:[\s\S]*DB_REPLICAS/);
    expect(envOf(directory)).toBe(SETTINGS);
  });

  test('keeps the URI of an external database true to its parts, unless somebody wrote it by hand', async () => {
    const directory = deploymentDirectory();
    const parts = ['EXTERNAL_POSTGRES=true', 'EXTERNAL_POSTGRES_HOST=pg', 'EXTERNAL_POSTGRES_USER=u'];
    await config(
      directory,
      '--set',
      ...parts,
      'EXTERNAL_POSTGRES_DATABASE=d',
      'EXTERNAL_POSTGRES_PASSWORD=a@b',
    );
    const uri = () => EnvDocument.parse(envOf(directory)).get('PGRST_DB_URI');
    expect(uri()).toBe('postgres://u:a%40b@pg:5432/d');
    await config(directory, '--set', 'EXTERNAL_POSTGRES_PASSWORD=c');
    expect(uri()).toBe('postgres://u:c@pg:5432/d');
    await config(directory, '--set', 'PGRST_DB_URI=postgres://mine');
    await config(directory, '--set', 'EXTERNAL_POSTGRES_PASSWORD=e');
    expect(uri()).toBe('postgres://mine');
  });

  test('with tokens of one’s own makes none', async () => {
    const directory = deploymentDirectory('TOKENS_MODE=user\n');
    const { stdout } = await config(directory, '--yes');
    expect(stdout).toMatch(/Made 1 secret /);
    expect(envOf(directory)).not.toContain('JSON_WEB_TOKEN_SECRET');
  });

  test('takes values from a file; a broken one is named by its line', async () => {
    const directory = deploymentDirectory();
    const values = join(directory, 'values');
    writeFileSync(values, "# x\nDNS_TLD='b.example.com'\n");
    expect((await config(directory, '--from', values)).code).toBe(0);
    expect(envOf(directory)).toContain('DNS_TLD=b.example.com');
    writeFileSync(values, 'A=1\nnot a variable\n');
    const { code, stderr } = await config(directory, '--from', values);
    expect(code).toBe(2);
    expect(stderr).toMatch(/values:2 is neither NAME=value nor a comment/);
    expect((await config(directory, '--from', '/not/there')).stderr).toMatch(/cannot be read \(ENOENT\)/);
    expect((await config(directory, '--set', 'NOVALUE')).stderr).toMatch(/write NAME=VALUE/);
  });

  test('without a terminal wants to be told', async () => {
    const { code, stderr } = await config(deploymentDirectory());
    expect(code).toBe(2);
    expect(stderr).toMatch(/no terminal to ask on.*--set.*--from.*--yes/);
  });

  test('a broken .env is named by its line and left alone', async () => {
    const directory = deploymentDirectory("A=1\nB='open\n");
    const { code, stderr } = await config(directory, '--yes');
    expect(code).toBe(1);
    expect(stderr).toMatch(/\.env:2 opens a quote that nothing closes/);
    expect(envOf(directory)).toBe("A=1\nB='open\n");
  });

  test('a directory that cannot be written leaves the file as it was', async () => {
    const directory = deploymentDirectory();
    // A directory in the way of the temporary file stops even root.
    mkdirSync(join(directory, `..env.${process.pid}.tmp`));
    const { code, stderr } = await config(directory, '--set', 'LOG_LEVEL=DEBUG');
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be written/);
    expect(envOf(directory)).toBe(SETTINGS);
  });
});

describe('open-balena showenv and showpass', () => {
  test('hide secrets, also unknown ones that sound like it', async () => {
    const directory = deploymentDirectory(`${SETTINGS}MY_API_TOKEN=t0ps3cret\nPLAIN=x y\nHAPROXY_KEY=abc\n`);
    const { stdout } = await runCommand('open-balena', ['showenv', '--dir', directory]);
    expect(stdout).toContain('DNS_TLD=balena.example.com');
    expect(stdout).toContain("PLAIN='x y'");
    expect(stdout).toContain('MY_API_TOKEN=********');
    expect(stdout).toContain('SUPERUSER_PASSWORD=********');
    expect(stdout).not.toContain('t0ps3cret');
    const revealed = await runCommand('open-balena', ['showenv', '--dir', directory, '--reveal']);
    expect(revealed.stdout).toContain('MY_API_TOKEN=t0ps3cret');
  });

  test('showpass shows the login', async () => {
    const directory = deploymentDirectory();
    const { stdout } = await runCommand('open-balena', ['showpass', '--dir', directory]);
    expect(stdout).toBe('admin@example.com\npa$$ "w" `x`\n');
    const none = await runCommand('open-balena', ['showpass', '--dir', deploymentDirectory('')]);
    expect(none.code).toBe(1);
    expect(existsSync(directory)).toBe(true);
  });
});
