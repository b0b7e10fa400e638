import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingCapabilities } from './capabilities.js';

/** Registries from which an engine may try to pull: each name leads to the node itself, so a pull ends at once. */
const registries = [
  'docker.io',
  'registry-1.docker.io',
  'auth.docker.io',
  'index.docker.io',
  'production.cloudflare.docker.com',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'registry.k8s.io',
];

/** Directories that must be there before the node starts, or that a stack binds from its node. */
const directories = [
  'dev',
  'proc',
  'sys',
  'run',
  'tmp',
  'root',
  'var/lib/balena-engine',
  'delta-rsync',
  'etc/docker',
  'bed',
  '.host',
];

/** Lays out the root of a node's file system; node.sh mounts the machine's programs into it. */
export function writeNodeFiles(root: string, name: string, address: string): void {
  for (const directory of directories) mkdirSync(join(root, directory), { recursive: true });
  const write = (file: string, lines: readonly string[]) =>
    writeFileSync(join(root, file), lines.map((line) => `${line}\n`).join(''));
  write('etc/hosts', ['127.0.0.1 localhost', `127.0.0.1 ${registries.join(' ')}`, `${address} ${name}`]);
  // Nothing listens there, so a name that only the world knows is refused at once. With a loopback address or
  // none, an engine asks public resolvers instead and its containers wait for time-outs.
  write('etc/resolv.conf', [`nameserver ${address}`]);
  write('etc/nsswitch.conf', ['hosts: files dns']);
  write('etc/passwd', ['root:x:0:0:root:/root:/bin/sh']);
  write('etc/group', ['root:x:0:', 'docker:x:999:']);
  write('bed/missing-capabilities', missingCapabilities());
  write('bed/taken-capabilities', []);
  copyFileSync(join(dirname(fileURLToPath(import.meta.url)), 'runtime.sh'), join(root, 'bed/runtime'));
}
