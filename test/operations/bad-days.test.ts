import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../swarm/bed/prerequisites.js';

const program = (name: string) => fileURLToPath(new URL(`../../dist/cli/${name}.js`, import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'stackwright-bad-days-'));
const disk = join(work, 'disk');

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { env: { PATH: '/usr/bin:/bin', HOME: work, ...env }, cwd: work },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const ob = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  run(process.execPath, [program('open-balena'), ...args], env);
const sw = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  run(process.execPath, [program('stackwright'), ...args], env);

beforeAll(() => {
  mkdirSync(disk);
  mkdirSync(join(work, 'bin'));
  // Stands in for docker where its output is all that matters: half a megabyte that does not compress.
  writeFileSync(
    join(work, 'bin/docker'),
    [
      '#!/bin/sh',
      'case "$*" in',
      '  save*) exec head -c 500000 /dev/urandom ;;',
      '  "image ls"*) printf "openbalena/%s:latest\\n" error-pages traefik traefik-sidecar ;;',
      '  *) echo 28.2.2 ;;',
      'esac',
      '',
    ].join('\n'),
  );
  chmodSync(join(work, 'bin/docker'), 0o755);
});
afterAll(() => rmSync(work, { recursive: true }));

const oneLine = ({ code, stdout, stderr }: Said, message: RegExp) => {
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/at .*\.js:\d+/);
};

describe('one clear line, exit 1, no stack trace', () => {
  const commands = [
    () => ob(['swarm-init'], bare),
    () => ob(['swarm-status'], bare),
    () => ob(['swarm-down', '--yes'], bare),
    () => sw(['status', 'shop'], bare),
    () => sw(['scale', 'web=2', '--stack', 'shop'], bare),
  ];
  let bare: Readonly<Record<string, string>> = {};

  test('without docker', async () => {
    mkdirSync(join(work, 'none'));
    symlinkSync(process.execPath, join(work, 'none/node'));
    bare = { PATH: join(work, 'none') };
    for (const command of commands) oneLine(await command(), /docker is not installed, or not in PATH/);
  });

  test.skipIf(findProgram('docker') === undefined)(
    'with a daemon that is down (needs the docker client)',
    async () => {
      bare = { PATH: process.env['PATH'] ?? '', DOCKER_HOST: `unix://${work}/docker.sock` };
      for (const command of commands) oneLine(await command(), /the docker engine does not answer/);
    },
  );

  test.skipIf(findProgram('docker') === undefined)(
    'with a context that does not exist (needs the docker client)',
    async () => {
      bare = { PATH: process.env['PATH'] ?? '', DOCKER_CONTEXT: 'nowhere' };
      for (const command of commands) oneLine(await command(), /docker context that is set does not exist/);
    },
  );
});

const isRoot = process.getuid?.() === 0;
describe(isRoot ? 'a disk' : 'a disk [skipped: needs root, to mount a small one]', () => {
  /** Runs a script with a disk of 128 kB at `disk`, which is gone when the script ends. */
  const onSmallDisk = (script: string) =>
    run(
      'unshare',
      [
        '--mount',
        '--propagation',
        'private',
        'sh',
        '-c',
        `mount -t tmpfs -o size=128k tmpfs "$1" && cd "$1" && shift && ${script}`,
        'sh',
        disk,
        process.execPath,
        program('open-balena'),
      ],
      {
        PATH: `${work}/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
      },
    );
  const show = 'echo "exit $?"; ls -A | sort | tr "\\n" " "; cat .env';

  test.skipIf(!isRoot)('that is full leaves .env as it was, and nothing half-written', async () => {
    const fill =
      'dd if=/dev/zero of=fill bs=1k 2>/dev/null; "$@" config --set "ORG_UNIT=$(head -c 3000 /dev/zero | tr "\\0" x)" 2>&1;';
    const { stdout } = await onSmallDisk(`echo A=1 >.env; ${fill} ${show}`);
    expect(stdout).toBe(
      '/disk/.env cannot be written (the disk is full); it is as it was.\nexit 1\n.env fill A=1\n'.replace(
        '/disk',
        disk,
      ),
    );
  });

  test.skipIf(!isRoot)('that is read-only leaves .env as it was', async () => {
    const { stdout } = await onSmallDisk(
      `echo A=1 >.env; mount -o remount,ro . ; "$@" config --set LOG_LEVEL=DEBUG 2>&1; ${show}`,
    );
    expect(stdout).toBe(
      `${disk}/.env cannot be written (the disk is read-only); it is as it was.\nexit 1\n.env A=1\n`,
    );
  });

  test.skipIf(!isRoot)('that fills up while an archive is written keeps nothing of it', async () => {
    const { stdout } = await onSmallDisk(
      `mkdir "${work}/elsewhere"; "$@" images save images.tar.gz --dir "${work}/elsewhere" 2>&1; echo "exit $?"; ls -A`,
    );
    expect(stdout).toBe('images.tar.gz was not written (the disk is full); nothing of it is left.\nexit 1\n');
  });
});
