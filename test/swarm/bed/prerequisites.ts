import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = {
  docker: 'docker.io',
  dockerd: 'docker.io',
  ip: 'iproute2',
  iptables: 'iptables',
  busybox: 'busybox-static',
  nsenter: 'util-linux',
  unshare: 'util-linux',
  setpriv: 'util-linux',
  tar: 'tar',
} as const;

/** The file that `name` stands for, looked up in PATH and where Debian keeps programs for root. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** One line that says what real engines need and do not find here; nothing when they can start. */
export function missingPrerequisites(): string | undefined {
  const reasons: string[] = [];
  if (process.platform !== 'linux') reasons.push('Linux');
  if (process.getuid?.() !== 0) reasons.push('root (network namespaces and mounts)');
  const absent = Object.keys(programs).filter((name) => findProgram(name) === undefined);
  reasons.push(...absent);
  if (reasons.length === 0) return undefined;
  return `needs ${reasons.join(', ')}; on Debian: apt-get install docker.io iproute2 iptables busybox-static, then run as root`;
}
