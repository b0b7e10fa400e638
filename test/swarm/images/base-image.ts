import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BedNode } from '../bed/node.js';
import { findProgram } from '../bed/prerequisites.js';
import { run } from '../bed/run.js';

/** What stands in for the base of an image that is built on the bed, which can pull nothing. */
export interface BaseImage {
  /** Programs of this machine that the base has, by their path there; their libraries come along. */
  readonly programs: Readonly<Record<string, string>>;
  /** Other files of this machine that the base has, by their path there. @default none */
  readonly files?: Readonly<Record<string, string>>;
  /** The command of the base. @default none */
  readonly command?: readonly string[];
}

// What an Alpine image has beyond busybox, as far as our Dockerfiles and scripts ask for it.
const ALPINE: Readonly<Record<string, string>> = {
  '/sbin/apk': 'exit 0',
  '/usr/sbin/addgroup': 'for name; do :; done; echo "$name:x:$2:" >>/etc/group',
  '/usr/sbin/adduser': 'for name; do :; done; echo "$name:x:$2:$2::/:/sbin/nologin" >>/etc/passwd',
  '/sbin/su-exec':
    'user=$1; shift; exec /usr/bin/setpriv --reuid "${user%:*}" --regid "${user#*:}" --clear-groups "$@"',
};

const ACCOUNTS = {
  passwd: [
    'root:x:0:0::/root:/bin/sh',
    'nginx:x:101:101::/:/sbin/nologin',
    'nobody:x:65534:65534::/:/sbin/nologin',
  ],
  group: ['root:x:0:', 'nginx:x:101:', 'nogroup:x:65534:'],
  'nsswitch.conf': ['hosts: files dns'],
};

/** Makes the image `reference` on a node, from programs of this machine. */
export async function makeBaseImage(node: BedNode, reference: string, image: BaseImage): Promise<void> {
  const root = join(node.root, 'bed/images', reference.replace(/\W/g, '-'));
  const archive = `${root}.tar`;
  for (const directory of [
    'bin',
    'etc',
    'sbin',
    'tmp',
    'root',
    'run',
    'proc',
    'usr/local/bin',
    'usr/sbin',
    'srv',
    'var/log/nginx',
  ]) {
    mkdirSync(join(root, directory), { recursive: true });
  }
  chmodSync(join(root, 'tmp'), 0o1777);
  for (const [name, lines] of Object.entries(ACCOUNTS))
    writeFileSync(join(root, 'etc', name), `${lines.join('\n')}\n`);
  copyBusybox(root);
  for (const [path, program] of Object.entries(image.programs)) copyProgram(root, path, program);
  for (const [path, file] of Object.entries(image.files ?? {})) copy(root, realpathSync(file), path);
  for (const [path, text] of Object.entries(ALPINE)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `#!/bin/sh\n${text}\n`);
    chmodSync(join(root, path), 0o755);
  }
  await run('tar', ['--create', '--owner=0', '--group=0', '--file', archive, '--directory', root, '.']);
  const command = image.command === undefined ? [] : ['--change', `CMD ${JSON.stringify(image.command)}`];
  const path = ['--change', 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];
  await node.docker(['import', ...path, ...command, archive, reference]);
}

/** Builds one of openBalena's contexts by its own Dockerfile, with another base, and without a registry or network. */
export async function buildImage(
  node: BedNode,
  context: string,
  reference: string,
  base: string,
): Promise<void> {
  await node.docker(
    ['build', '--network', 'none', '--build-arg', `BASE=${base}`, '--tag', reference, context],
    {
      env: { DOCKER_BUILDKIT: '0' },
    },
  );
}

function copyBusybox(root: string): void {
  const busybox = findProgram('busybox');
  if (busybox === undefined) throw new Error('no busybox: apt-get install busybox-static');
  copyFileSync(busybox, join(root, 'bin/busybox'));
  for (const applet of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n')) {
    if (applet !== 'busybox' && applet !== 'setpriv') symlinkSync('busybox', join(root, 'bin', applet));
  }
}

function copyProgram(root: string, path: string, program: string): void {
  copy(root, realpathSync(program), path);
  for (const library of librariesOf(program)) {
    copy(root, realpathSync(library), library);
    // The loader looks for libraries by name in /lib and /usr/lib.
    const byName = join('/usr/lib', basename(library));
    if (!existsSync(join(root, byName))) copy(root, realpathSync(library), byName);
  }
}

function copy(root: string, from: string, to: string): void {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  copyFileSync(from, join(root, to));
}

function librariesOf(program: string): string[] {
  try {
    const text = execFileSync('ldd', [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return [...text.matchAll(/(?:=> |^\s*)(\/\S+)/gm)].map((match) => match[1] ?? '');
  } catch {
    return []; // It is linked statically.
  }
}
