import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from '../swarm/bed/bed.js';
import type { BedNode } from '../swarm/bed/node.js';
import { describeOnEngine } from '../swarm/on-engine.js';
import { composeConfig, NO_COMPOSE } from './compose-plugin.js';
import { mirrorPaths, Operator, prepareImages, removeBuiltImages, replaceBuiltImages } from './operator.js';

const title = 'openBalena on one machine, and its move into a swarm';

// Each test goes on where the one before it stopped.
describeOnEngine(composeConfig === undefined ? `${title} [${NO_COMPOSE}]` : title, () => {
  let bed: Bed;
  let node: BedNode;
  let operator: Operator;
  const ob = (...args: string[]) => operator.openBalena(args);
  const each = test.skipIf(composeConfig === undefined);
  const inVolume = (script: string) =>
    node.docker([
      'run',
      '--rm',
      '-v',
      'openbalena_db-data:/v',
      '--entrypoint',
      '/bin/sh',
      'redis:8.0-alpine',
      '-c',
      script,
    ]);

  beforeAll(async () => {
    if (composeConfig === undefined) return;
    bed = await Bed.open();
    node = await bed.startNode('node');
    operator = new Operator(node);
    await prepareImages(node);
    await mirrorPaths(node);
  });
  afterAll(() => bed?.close());

  each('up starts everything and waits until it is healthy', { timeout: 400_000 }, async () => {
    writeFileSync(
      join(operator.directory, 'settings'),
      'DNS_TLD=balena.example.com\nSUPERUSER_EMAIL=a@example.com\nSUPERUSER_PASSWORD=\'$x "y"\'\n',
    );
    expect((await ob('config', '--from', 'settings')).code).toBe(0);
    const { code, text } = await ob('up', '--no-build', '--timeout', '6m');
    expect(text).toContain('openbalena is up and healthy.');
    expect(code).toBe(0);
  });

  each('status, logs and restart', { timeout: 120_000 }, async () => {
    const status = await ob('status');
    expect(status.stdout).toContain('openbalena: 17 of 17 containers ready');
    expect(status.code).toBe(0);
    expect((await ob('logs', 'redis', '--tail', '5')).stdout).toMatch(/redis.*started/);
    expect((await ob('restart', 'redis')).code).toBe(0);
    const { stdout } = await node.docker(['inspect', '--format', '{{json .Config.Env}}', 'openbalena-api-1']);
    expect(JSON.parse(stdout)).toContain('SUPERUSER_PASSWORD=$x "y"');
  });

  each('down keeps the volumes', { timeout: 120_000 }, async () => {
    await inVolume('echo precious >/v/file');
    expect((await ob('down')).code).toBe(0);
    expect((await node.docker(['volume', 'ls', '--quiet'])).stdout).toContain('openbalena_db-data');
    expect((await ob('up', '--no-build', '--no-wait')).code).toBe(0);
  });

  each('migrate stops at what fails, and goes on from there', { timeout: 500_000 }, async () => {
    await removeBuiltImages(node);
    await node.docker(['image', 'rm', '--force', 'alpine:3.22']);
    const args = [
      'migrate',
      '--yes',
      '--advertise-addr',
      node.address,
      '--resolve-image',
      'never',
      '--timeout',
      '6m',
    ];
    const stopped = await ob(...args);
    expect(stopped.code).toBe(1);
    expect(stopped.text).toMatch(/\[2\/5\] back its volumes up/);
    expect(stopped.text).toMatch(/was not built/);
    const state = JSON.parse(readFileSync(join(operator.directory, '.open-balena-migration.json'), 'utf8'));
    expect(state.done).toEqual(['stop', 'backup']);

    // The base is there again, and what the operator had was a running deployment: its data is all that counts.
    await node.docker(['tag', 'nginx:1.29.3-alpine-slim', 'alpine:3.22']);
    await ob('swarm-build');
    await replaceBuiltImages(node);
    // What migrate built would not run on these bases; the stand-ins do, so its third step is made by hand.
    writeFileSync(
      join(operator.directory, '.open-balena-migration.json'),
      JSON.stringify({ ...state, done: [...state.done, 'swarm'] }),
    );
    expect((await ob('swarm-init', '--advertise-addr', node.address)).code).toBe(0);
    const { code, text } = await ob(...args);
    expect(text).toMatch(/\[2\/5\] back its volumes up: done before/);
    expect(text).toMatch(/not needed: the stack goes on with the same volumes/);
    expect(text).toContain('openbalena: all 17 services are ready');
    expect(code).toBe(0);
    expect((await inVolume('cat /v/file')).stdout).toBe('precious\n');
  });

  each('destroy removes the volumes only after a yes', { timeout: 120_000 }, async () => {
    expect((await ob('swarm-down', '--yes')).code).toBe(0);
    const asked = await ob('destroy');
    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/ALL DATA.*--yes/);
    expect((await node.docker(['volume', 'ls', '--quiet'])).stdout).toContain('openbalena_db-data');
    expect((await ob('destroy', '--yes')).code).toBe(0);
    expect((await node.docker(['volume', 'ls', '--quiet'])).stdout).not.toContain('openbalena_db-data');
  });
});
