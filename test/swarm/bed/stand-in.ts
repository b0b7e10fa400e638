import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BedNode } from './node.js';
import { findProgram } from './prerequisites.js';
import { run } from './run.js';

/** What stands in for an image that the bed cannot pull: a process that stays, and the programs the image has. */
export interface StandIn {
  /** Shell scripts by absolute path, such as `/usr/src/app/docker-hc`. @default none */
  readonly programs?: Readonly<Record<string, string>>;
  /** Whether the image has /bin/sh and the usual small tools. @default true */
  readonly shell?: boolean;
  /** Ports on which the process answers HTTP. @default none */
  readonly http?: readonly number[];
  /** Files served there, by name. @default an empty index.html */
  readonly pages?: Readonly<Record<string, string>>;
  /** With which code the process ends when told to. @default 143, as of a program that does not catch SIGTERM */
  readonly exitCode?: number;
}

const interpreter = '/.bed/busybox sh';

/** PID 1 of a stand-in: serves what it should, writes its arguments to the log, ends at once when told to. */
function mainScript(http: readonly number[], exitCode: number): string {
  return [
    `#!${interpreter}`,
    'echo "started: $*"',
    ...http.map((port) => `/.bed/busybox httpd -p ${port} -h /.bed/pages`),
    // 37 is SIGRTMIN+3, with which systemd is told to stop.
    `trap 'exit ${exitCode}' TERM INT QUIT 37`,
    'while :; do /.bed/busybox sleep 3600 & wait $!; done',
    '',
  ].join('\n');
}

/** Makes the image `reference`, with a tag, on every one of `nodes`. */
export async function makeStandIn(
  nodes: readonly BedNode[],
  reference: string,
  image: StandIn = {},
): Promise<void> {
  await Promise.all(
    nodes.map(async (node) => {
      await node.docker(['tag', await importOnce(node, image), reference]);
    }),
  );
}

/** The ids of the images made so far, by node and content: the same content is imported once. */
const imported = new WeakMap<BedNode, Map<string, Promise<string>>>();

function importOnce(node: BedNode, image: StandIn): Promise<string> {
  const ofNode = imported.get(node) ?? new Map<string, Promise<string>>();
  imported.set(node, ofNode);
  const content = JSON.stringify(image);
  const id = ofNode.get(content) ?? importImage(node, image, `image${ofNode.size + 1}`);
  ofNode.set(content, id);
  return id;
}

async function importImage(node: BedNode, image: StandIn, name: string): Promise<string> {
  const root = join(node.root, 'bed/images', name);
  writeRoot(root, image);
  await run('tar', ['--create', '--file', `${root}.tar`, '--directory', root, '.']);
  const entrypoint = ['--change', 'ENTRYPOINT ["/.bed/busybox","sh","/.bed/main"]'];
  const path = ['--change', 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];
  return (await node.docker(['import', ...entrypoint, ...path, `${root}.tar`])).stdout.trim();
}

function writeRoot(
  root: string,
  { programs = {}, shell = true, http = [], pages = {}, exitCode = 143 }: StandIn,
): void {
  const busybox = findProgram('busybox');
  if (busybox === undefined) throw new Error('no busybox: apt-get install busybox-static');
  for (const directory of ['.bed/pages', 'tmp', 'etc']) mkdirSync(join(root, directory), { recursive: true });
  copyFileSync(busybox, join(root, '.bed/busybox'));
  writeFileSync(join(root, '.bed/main'), mainScript(http, exitCode));
  for (const [name, text] of Object.entries({ 'index.html': '', ...pages })) {
    writeFileSync(join(root, '.bed/pages', name), text);
  }
  if (shell) {
    mkdirSync(join(root, 'bin'), { recursive: true });
    for (const tool of tools) symlinkSync('/.bed/busybox', join(root, 'bin', tool));
    // As Debian's and Alpine's images have it.
    mkdirSync(join(root, 'run'));
    mkdirSync(join(root, 'var'));
    symlinkSync('/run', join(root, 'var/run'));
  }
  for (const [path, text] of Object.entries(programs)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!${interpreter}\n${text}\n`);
    chmodSync(file, 0o755);
  }
}

const tools = [
  ...[
    'sh',
    'ash',
    'cat',
    'cp',
    'date',
    'echo',
    'env',
    'false',
    'find',
    'grep',
    'head',
    'hostname',
    'id',
    'kill',
  ],
  ...['ls', 'mkdir', 'mv', 'nc', 'nslookup', 'printf', 'ps', 'pgrep', 'rm', 'sed', 'sleep', 'sort', 'stat'],
  ...['tail', 'test', 'timeout', 'touch', 'tr', 'true', 'wc', 'wget', 'xargs'],
];
