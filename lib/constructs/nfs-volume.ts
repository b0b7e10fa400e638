import type { IConstruct } from 'constructs';
import { Annotations } from '../core/annotations.js';
import type { StackElement } from '../core/stack-element.js';
import { hasToken } from '../core/token.js';
import { Volume } from './volume.js';

/** Props of {@link NfsVolume}. */
export interface NfsVolumeProps {
  /** The server's name or address. */
  readonly server: string;
  /** The exported directory, absolute. It must exist on the server: nothing creates it. */
  readonly path: string;
  /** The server's port. @default 2049 */
  readonly port?: number | string;
  /** The protocol's version. @default 4 */
  readonly nfsVersion?: string;
  /** More mount options, such as `nolock` or `soft`. @default none */
  readonly options?: readonly string[];
  /** Whether it is mounted for reading only. @default false */
  readonly readOnly?: boolean;
  /** Labels of the volume. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Its full name on each node. @default `STACK_ID` */
  readonly name?: string;
  /** The volume whose entry this one replaces, when both stack files are deployed together. @default a volume by itself */
  readonly overlay?: Volume;
}

/**
 * A volume on an NFS server: every node mounts the same directory, so a task that moves finds its data.
 * The nodes need an NFS client (https://docs.docker.com/engine/storage/volumes/#create-a-service-which-creates-an-nfs-volume).
 *
 * @example
 * new NfsVolume(stack, 'media', { server: 'nas.example.com', path: '/export/media' });
 */
export class NfsVolume extends Volume {
  private readonly overlaid: Volume | undefined;

  constructor(scope: IConstruct, id: string, props: NfsVolumeProps) {
    const { labels, name, overlay } = props;
    super(
      scope,
      id,
      {
        driver: 'local',
        driverOpts: { type: 'nfs', o: mountOptions(props), device: `:${props.path}` },
        ...(labels === undefined ? {} : { labels }),
        ...(name === undefined ? {} : { name }),
      },
      false,
      overlay?.key ?? id,
    );
    this.overlaid = overlay;
    this.check(props);
  }

  override get overlays(): StackElement<'volumes'> | undefined {
    return this.overlaid;
  }

  private check(props: NfsVolumeProps): void {
    const complain = (path: string, message: string, remedy: string): void =>
      Annotations.of(this).addError({ rule: 'stackwright/nfs-volume', path, message, remedy });
    if (!/^[^\s,]+$/.test(props.server)) {
      complain(
        'server',
        `the NFS server ${JSON.stringify(props.server)} is no host name or address; the mount would fail on every node.`,
        'Write a name or address: server: "nas.example.com".',
      );
    }
    if (!hasToken(props.path) && !props.path.startsWith('/')) {
      complain(
        'path',
        `the NFS path ${JSON.stringify(props.path)} is not absolute.`,
        'Write the exported directory from the root: path: "/export/data".',
      );
    }
    if (props.path.split('/').includes('..')) {
      complain(
        'path',
        `the NFS path ${JSON.stringify(props.path)} leaves its directory with "..".`,
        'Write the directory itself.',
      );
    }
    if (!/^\d+(\.\d+)?$/.test(props.nfsVersion ?? '4') && !hasToken(props.nfsVersion ?? '')) {
      complain(
        'nfsVersion',
        `the NFS version ${JSON.stringify(props.nfsVersion)} is no version; the mount would fail on every node.`,
        'Write nfsVersion: "4" (or 3, 4.1, 4.2).',
      );
    }
    const port = props.port ?? 2049;
    if (
      !(typeof port === 'string' && hasToken(port)) &&
      !(Number.isInteger(Number(port)) && Number(port) >= 1 && Number(port) <= 65_535)
    ) {
      complain('port', `the NFS port is ${JSON.stringify(port)}; a port is 1 to 65535.`, 'Write port: 2049.');
    }
    for (const option of props.options ?? []) {
      if (/[\s,]/.test(option)) {
        complain(
          'options',
          `the mount option ${JSON.stringify(option)} holds a space or comma; it would be read as another option.`,
          'Give each option as an entry of its own.',
        );
      }
    }
  }
}

function mountOptions(props: NfsVolumeProps): string {
  const { server, readOnly, nfsVersion, port, options } = props;
  return [
    `addr=${server}`,
    readOnly ? 'ro' : 'rw',
    `nfsvers=${nfsVersion ?? '4'}`,
    `port=${port ?? 2049}`,
    ...(options ?? []),
  ].join(',');
}
