import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Backend } from './backends.js';
import { until } from './proxy.js';
import { bedDirectory, images } from './requirements.js';

/** Real nginx with the configuration of the error-pages image, under the name of that service. */
export async function startErrorPages(): Promise<Backend> {
  const directory = join(bedDirectory ?? '', 'nginx');
  mkdirSync(directory, { recursive: true });
  const configuration = join(directory, 'nginx.conf');
  const context = join(images, 'error-pages');
  writeFileSync(
    configuration,
    readFileSync(join(context, 'nginx.conf'), 'utf8')
      // In the image these are the paths and the whole machine; here they are this context and one address.
      .replaceAll('/tmp/', `${directory}/`)
      .replace('listen 80 ', 'listen error-pages:80 ')
      .replace('/srv/error-pages', join(context, 'pages')),
  );
  copyFileSync(configuration, `${configuration}.used`);
  // Run as root here, so that it can read this checkout wherever it lies; in the image it has no rights.
  const child = spawn('/usr/sbin/nginx', ['-c', configuration, '-g', 'daemon off; user root;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await until('nginx listens', () => isOpen('error-pages', 80));
  return { stop: () => stopped(child) };
}

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
