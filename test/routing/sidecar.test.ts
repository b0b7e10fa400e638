import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROXY_NAMES } from '../../lib/openbalena/routes.js';
import { useBed } from './bed/bed.js';
import { checked } from './bed/checked.js';
import { DOMAIN, until } from './bed/proxy.js';
import { bedDirectory, images, missing, titled } from './bed/requirements.js';

const lacks = missing('traefik', 'htpasswd', 'openssl', 'curl');

describe.skipIf(lacks.length > 0)(titled('the sidecar, which watches where names lead', lacks), () => {
  const bed = useBed();
  const context = join(images, 'traefik-sidecar');
  const scratch = mkdtempSync(join(bedDirectory ?? '/tmp', 'sidecar-'));
  const state = join(scratch, 'state');
  const socket = join(scratch, 'docker.sock');
  const asked: string[] = [];
  const engine = createServer((request, response) => {
    asked.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`);
    response.end('[{"Id":"1","Status":"Up 3 minutes (healthy)"}]');
  });
  let watch: ChildProcess | undefined;
  let said = '';

  beforeAll(async () => {
    const names = PROXY_NAMES.map((name) => `127.0.0.1 ${name}.${DOMAIN}\n`);
    appendFileSync('/etc/hosts', [...names, `127.0.1.6 stray.${DOMAIN}\n`].join(''));
    await new Promise<void>((resolve) => engine.listen(socket, resolve));
  });

  afterAll(() => engine.close());

  afterEach(() => {
    watch?.kill('SIGKILL');
    asked.length = 0;
  });

  const environment = (names: readonly string[]) => ({
    PATH: process.env['PATH'] ?? '',
    PROXY_NAMES: names.map((name) => `${name}.${DOMAIN}`).join(' '),
    DOCKER_HOST: `unix://${socket}`,
    STATE_FILE: state,
    WATCH_INTERVAL: '1',
  });

  function start(names: readonly string[]): void {
    said = '';
    watch = spawn('sh', [join(context, 'watch-names.sh')], { env: environment(names) });
    watch.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
  }

  const health = () =>
    spawnSync('sh', [join(context, 'is-healthy.sh')], { env: environment([]), encoding: 'utf8' });

  it('is content when every name leads to the proxy, and asks the engine nothing', async () => {
    start(PROXY_NAMES);
    // It writes the state down first, and says it then.
    await until(
      'it says so',
      async () => said.includes('all names lead to the proxy'),
      () => said,
    );
    expect(health().status).toBe(0);
    expect(asked).toEqual([]);
    for (const name of PROXY_NAMES) checked(`alias ${name}`);
  });

  it('says which name leads elsewhere or nowhere, and what has become of the proxy', async () => {
    start(['api', 'stray', 'nowhere']);
    await until(
      'it says so',
      async () => said.includes('tasks of'),
      () => said,
    );
    expect(said).toContain(`stray.${DOMAIN} is 127.0.1.6, which does not answer as the proxy does`);
    expect(said).toContain(`nowhere.${DOMAIN} does not resolve`);
    expect(said).not.toContain(`api.${DOMAIN}`);
    expect(said).toContain('tasks of openbalena_traefik on this node: Up 3 minutes (healthy);');
    expect(asked).toEqual([
      'GET /containers/json?filters={"label":["com.docker.swarm.service.name=openbalena_traefik"]}',
    ]);
    const { status, stdout } = health();
    expect([status, stdout.includes(`nowhere.${DOMAIN} does not resolve`)]).toEqual([1, true]);
  });

  it('notices a proxy that is gone, and says each thing once', async () => {
    start(['api']);
    await until(
      'a round ends well',
      async () => health().status === 0,
      () => said,
    );
    await bed().proxy.kill();
    await until(
      'it notices',
      async () => health().status === 1,
      () => said,
    );
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(said.match(/does not answer as the proxy does/g)).toHaveLength(1);
  });

  it('is not healthy before the first round, and not when rounds stop', () => {
    const { stdout, status } = spawnSync('sh', [join(context, 'is-healthy.sh')], {
      env: { ...environment([]), STATE_FILE: join(scratch, 'none') },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, 'no round has ended yet\n']);
    writeFileSync(state, 'ok\n');
    const long = new Date(Date.now() - 3_600_000);
    utimesSync(state, long, long);
    expect(health().stdout).toMatch(/the last round ended 36\d\d s ago/);
  });

  it('gives up root for a user without rights, in the group of the socket', () => {
    const bin = mkdtempSync(join(scratch, 'bin-'));
    writeFileSync(join(bin, 'su-exec'), '#!/bin/sh\necho "$@"\n');
    chmodSync(join(bin, 'su-exec'), 0o755);
    execFileSync('chgrp', ['0', socket]);
    const run = (host: string) =>
      execFileSync('sh', [join(context, 'start-watch.sh')], {
        env: { PATH: `${bin}:${process.env['PATH']}`, DOCKER_HOST: host },
        encoding: 'utf8',
      }).trim();
    expect(run(`unix://${socket}`)).toBe(`65534:0 sh ${join(context, 'watch-names.sh')}`);
    expect(run('unix:///nowhere.sock')).toBe(`65534:65534 sh ${join(context, 'watch-names.sh')}`);
  });

  it('has no word in it that would change the engine', () => {
    const scripts = ['start-watch.sh', 'watch-names.sh', 'is-healthy.sh'].map((name) => join(context, name));
    expect(scripts.every(existsSync)).toBe(true);
    const text = scripts.map((path) => readFileSync(path, 'utf8')).join('');
    expect(text).not.toMatch(/POST|DELETE|PUT|docker (restart|network|rm|kill)|\brm\b/);
  });
});
