/** What went wrong between this program and an engine. */
export type DockerErrorKind =
  | 'no-docker'
  | 'no-access'
  | 'daemon-down'
  | 'no-context'
  | 'not-a-swarm'
  | 'not-a-manager'
  | 'no-quorum'
  | 'engine-too-old'
  | 'stack-absent'
  | 'not-found'
  | 'concurrent'
  | 'no-compose'
  | 'no-space'
  | 'failed';

/** Why the engine could not do what it was asked: one line, and what to do about it. */
export class DockerError extends Error {
  override readonly name = 'DockerError';

  constructor(
    readonly kind: DockerErrorKind,
    message: string,
    /** What to do, in one sentence. */
    readonly remedy?: string,
  ) {
    super(message);
  }
}

interface Known {
  readonly kind: DockerErrorKind;
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

// What the docker CLI and the engine print (seen with CLI 28.2.2 and engine 20.10.24).
const KNOWN: readonly Known[] = [
  {
    kind: 'no-access',
    pattern: /permission denied while trying to connect/i,
    message: 'this user may not talk to the docker engine.',
    remedy: 'Add the user to the group docker, or run as root.',
  },
  {
    kind: 'no-context',
    pattern: /context "?[^"\n]*"? (does not exist|not found)|unable to resolve docker endpoint/i,
    message: 'the docker context that is set does not exist.',
    remedy: 'See `docker context ls`, and check DOCKER_CONTEXT.',
  },
  {
    kind: 'daemon-down',
    pattern:
      /cannot connect to the docker daemon|error during connect|is the docker daemon running|failed to connect to the docker API/i,
    message: 'the docker engine does not answer.',
    remedy: 'Start it (systemctl start docker), or check DOCKER_HOST and `docker context ls`.',
  },
  {
    kind: 'not-a-manager',
    pattern: /worker nodes can't be used to view or modify cluster state/i,
    message: 'this node is a worker of its swarm; only a manager can do that.',
    remedy: 'Run it on a manager, or point DOCKER_HOST or a docker context at one.',
  },
  {
    kind: 'not-a-swarm',
    pattern: /this node is not a swarm manager|this node is not part of a swarm/i,
    message: 'this node is not part of a swarm.',
    remedy: 'Start one with `docker swarm init` (open-balena: swarm-init), or join an existing one.',
  },
  {
    kind: 'no-quorum',
    pattern: /the swarm does not have a leader|context deadline exceeded.*swarm|no elected cluster leader/i,
    message: 'the swarm has no leader: too few of its managers are reachable.',
    remedy: 'Bring back a manager, so that more than half of them are up; see `docker node ls` on each.',
  },
  {
    kind: 'failed',
    pattern: /could not choose an IP address to advertise/i,
    message: 'this node has several addresses, and docker cannot know at which one other nodes reach it.',
    remedy: 'Say it with --advertise-addr ADDRESS.',
  },
  {
    kind: 'engine-too-old',
    pattern: /client version .* is too new|requires (at least )?API version|client version .* is too old/i,
    message: 'the docker client and the engine are of versions that do not go together.',
    remedy: 'Update the older one, or set DOCKER_API_VERSION to the version that the engine speaks.',
  },
  {
    kind: 'concurrent',
    pattern: /update out of sequence/i,
    message: 'somebody else changed the same thing in the swarm at this moment.',
    remedy: 'See what they did (status), then run this again.',
  },
  {
    kind: 'no-compose',
    pattern: /'compose' is not a docker command|unknown shorthand flag: '[a-z]' in -[a-z]/i,
    message: 'docker has no compose plugin here.',
    remedy: 'Install docker compose v2 (package docker-compose-plugin or docker-compose-v2).',
  },
  {
    kind: 'no-space',
    pattern: /no space left on device/i,
    message: 'the disk is full.',
    remedy: 'Free some space (docker system df says what docker uses) and run this again.',
  },
];

/** The error behind what a failed docker command printed. Without a known one, docker's own last lines. */
export function dockerErrorFrom(action: string, output: string): DockerError {
  const known = KNOWN.find(({ pattern }) => pattern.test(output));
  if (known !== undefined) return new DockerError(known.kind, known.message, known.remedy);
  const lines = output
    .split('\n')
    .map((line) => line.trim().replace(/^(Error response from daemon|Error): */, ''))
    .filter((line) => line !== '' && !/^(See 'docker|Run 'docker|Usage:)/.test(line));
  return new DockerError(
    'failed',
    `${action}: ${lines.slice(-3).join(' · ') || 'docker failed and said nothing'}`,
  );
}

/** The error when the docker program itself cannot be started. */
export function cannotStart(error: unknown): DockerError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return new DockerError(
      'no-docker',
      'docker is not installed, or not in PATH.',
      'Install Docker Engine: https://docs.docker.com/engine/install/',
    );
  }
  return new DockerError('no-docker', `docker cannot be started (${code ?? 'unknown error'}).`);
}
