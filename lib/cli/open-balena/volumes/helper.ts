import type { Docker, PipeOptions } from '../../../engine/index.js';

/** A container that reads or writes a volume and goes. The image must hold `sh`, `tar` and `find`. */
export interface HelperProps {
  readonly image: string;
  readonly volume: string;
  /** @default read-only */
  readonly writable?: boolean;
  /** The command, whose directory is the volume. */
  readonly command: readonly string[];
}

/** Runs a helper container with bytes in or out. */
export function pipeHelper(docker: Docker, props: HelperProps, options: PipeOptions): Promise<void> {
  return docker.pipe(argumentsOf(props, options.produce !== undefined), options);
}

/** Runs a helper container and answers what it printed. */
export function runHelper(docker: Docker, props: HelperProps): Promise<string> {
  return docker.text(argumentsOf(props, false));
}

function argumentsOf({ image, volume, writable, command }: HelperProps, interactive: boolean): string[] {
  const [program = 'sh', ...args] = command;
  return [
    'run',
    '--rm',
    ...(interactive ? ['--interactive'] : []),
    '--network',
    'none',
    '--user',
    '0:0',
    '--workdir',
    '/volume',
    // Without nocopy docker would fill an empty volume from the image.
    '--mount',
    `type=volume,source=${volume},target=/volume,volume-nocopy${writable ? '' : ',readonly'}`,
    '--entrypoint',
    program,
    image,
    ...args,
  ];
}
