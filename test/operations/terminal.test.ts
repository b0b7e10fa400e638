import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Bed } from '../swarm/bed/bed.js';
import type { BedNode } from '../swarm/bed/node.js';
import { makeStandIn } from '../swarm/bed/stand-in.js';
import { startSingleNode } from '../swarm/bed/swarm.js';
import { describeOnEngine } from '../swarm/on-engine.js';
import { NO_TMUX, Terminal } from './terminal.js';

const program = (name: string) => fileURLToPath(new URL(`../../dist/cli/${name}.js`, import.meta.url));
const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8' };
const withTerminal = test.skipIf(NO_TMUX !== '');
const titled = (title: string) => (NO_TMUX === '' ? title : `${title} [${NO_TMUX}]`);

let terminal: Terminal;
afterEach(() => terminal?.close());

const open = async (columns: number, rows: number, ...command: string[]) => {
  terminal = await Terminal.start([process.execPath, ...command], { columns, rows, env });
};

describe(titled('the wizard'), () => {
  const directory = mkdtempSync(join(tmpdir(), 'stackwright-wizard-'));
  const file = join(directory, '.env');
  afterAll(() => rmSync(directory, { recursive: true }));
  const config = () => [program('open-balena'), 'config', '--dir', directory];

  withTerminal('says while one types whether a value will do, and hides secrets', async () => {
    await open(80, 40, ...config());
    await terminal.see(/DNS_TLD.*\n.*\n +for instance balena.example.com/);
    await terminal.type('https://x');
    await terminal.see(/https:\/\/x.*\n +must be a domain name, without scheme, port or path/);
    await terminal.type('Enter');
    await terminal.type(...Array<string>(9).fill('BSpace'), 'fleet.example.com');
    await terminal.see(/fleet.example.com.*\n +ok/);
    await terminal.type('Enter');
    await terminal.see(/SUPERUSER_EMAIL/);
    await terminal.type('me@example.com', 'Enter');
    await terminal.see(/SUPERUSER_PASSWORD/);
    await terminal.type('s3cret', 'Enter');
    await terminal.see(/✔ SUPERUSER_PASSWORD.*\n +•{8}\n/);
    await terminal.type('Enter');
    for (const question of [
      /PostgreSQL of your own/,
      /S3 storage of your own/,
      /NFS server\?/,
      /by ACME/,
      /tunnel\?/,
    ]) {
      await terminal.see(question);
      await terminal.type('Enter');
    }
    const screen = await terminal.see(/exit 0/);
    expect(screen).toMatch(/Wrote .*\.env \(only you can read it\)/);
    expect(screen).not.toContain('s3cret');
    expect(await terminal.cursorShows()).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/DNS_TLD=fleet.example.com[\s\S]*SUPERUSER_PASSWORD=s3cret\n/);
  });

  withTerminal('takes what is there with Enter, and Ctrl-C leaves everything as it was', async () => {
    const before = readFileSync(file, 'utf8');
    await open(40, 24, ...config());
    const first = await terminal.see(/Enter takes fleet.example.com/);
    expect(Math.max(...first.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    await terminal.type('Enter');
    await terminal.see(/SUPERUSER_EMAIL/);
    await terminal.type('C-c');
    await terminal.see(/Cancelled; .env is as it was\.\n+exit 1/);
    expect(await terminal.cursorShows()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });
});

describeOnEngine(titled('a deploy in a terminal'), () => {
  let bed: Bed;
  let node: BedNode;
  let file: string;

  beforeAll(async () => {
    if (NO_TMUX !== '') return;
    bed = await Bed.open();
    node = await startSingleNode(bed);
    await makeStandIn([node], 'bed/web:1', { programs: { '/usr/src/app/docker-hc': 'exit 0' } });
    file = join(node.root, 'root/stack.yml');
    Object.assign(env, { DOCKER_HOST: `unix://${node.api.socket}` });
  });
  afterAll(() => bed?.close());

  const stack = (command: string) => `services:
  web:
    image: bed/web:1
    healthcheck: { test: [CMD, /usr/src/app/docker-hc], interval: 4s }
    stop_grace_period: 1s
    deploy: { replicas: 2, endpoint_mode: dnsrr, update_config: { monitor: 2s } }
  worker:
    image: bed/web:1
    entrypoint: [/bin/sh, -c, "${command}"]
    stop_grace_period: 1s
    deploy: { endpoint_mode: dnsrr, restart_policy: { delay: 500ms }, update_config: { monitor: 2s } }
`;
  const deploy = (...more: string[]) => [
    program('stackwright'),
    'deploy',
    'shop',
    '-c',
    file,
    '--resolve-image',
    'never',
    ...more,
  ];

  withTerminal('is drawn in place, line by line, until all is ready', async () => {
    writeFileSync(file, stack('exec sleep 1000'));
    await open(80, 24, ...deploy());
    const half = await terminal.see(
      /shop: [01] of 2 services ready, \d+s\n ⠋|shop: [01] of 2 services ready[^\n]*\n .? ?web +\d\/2/,
    );
    expect(half).toMatch(/web +0\/2 +starting/);
    const all = await terminal.see(/exit 0/, 60_000);
    expect(all).toMatch(
      /shop: 2 of 2 services ready, \d+s\n ✔ web +2\/2 +ready\n ✔ worker +1\/1 +ready\nshop: all 2 services are ready/,
    );
    expect(await terminal.cursorShows()).toBe(true);
  });

  withTerminal('that has a gap is asked about, and not done without a yes', async () => {
    writeFileSync(file, stack('exec sleep 1001'));
    await open(80, 30, ...deploy());
    const asked = await terminal.see(/Deploy shop\? 1 service is down for a while \(worker\)/);
    expect(asked).toMatch(/DOWN FOR A WHILE[^\n]*\n +worker +stop-first, 1 task/);
    await terminal.type('n');
    expect(await terminal.see(/exit 1/)).toContain('Nothing was deployed.');
    expect(await terminal.cursorShows()).toBe(true);
  });

  withTerminal('that fails shows why, with the last words, in 40 columns too', async () => {
    writeFileSync(file, stack('echo no database; exit 3'));
    await open(40, 24, ...deploy('--yes'));
    // The terminal breaks what is longer than a line.
    const screen = await terminal.see(/exit 1/, 60_000);
    const text = screen.replaceAll('\n', '');
    expect(screen).toMatch(/✖ worker +0\/1/);
    expect(screen).toMatch(/shop: 1 service failed/);
    expect(text).toMatch(/worker.1 on node failed: task: non-zero exit \(3\)/);
    expect(screen).toMatch(/\| no database/);
    expect(await terminal.cursorShows()).toBe(true);
  });

  withTerminal('that Ctrl-C cuts short says what was done, and gives the terminal back', async () => {
    writeFileSync(file, stack('exec sleep 999'));
    await open(80, 24, ...deploy('--yes'));
    await terminal.see(/services ready/);
    await terminal.type('C-c');
    const screen = await terminal.see(/exit 130/);
    expect(screen).toMatch(/Interrupted: waiting ended, the deploy did not\. \d of 2 services/);
    expect(await terminal.cursorShows()).toBe(true);
  });
});
