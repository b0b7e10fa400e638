import type { ApiTask } from './api-types.js';
import { capabilitiesIn } from './capabilities.js';
import type { BedNode } from './node.js';

/** A mount as a process inside the container sees it (proc(5), mountinfo). */
export interface SeenMount {
  readonly target: string;
  /** The path in the mounted file system. */
  readonly root: string;
  readonly type: string;
  readonly readOnly: boolean;
}

export interface ApiContainer {
  readonly Id: string;
  readonly State: { readonly Status: string; readonly Health?: { readonly Status: string } };
  readonly Mounts: readonly {
    Type: string;
    Name?: string;
    Source: string;
    Destination: string;
    RW: boolean;
  }[];
}

/** The container of a task, looked at from inside. Works in stand-ins, with or without a shell. */
export class TaskContainer {
  readonly id: string;
  readonly #node: BedNode;

  constructor(node: BedNode, task: ApiTask) {
    const id = task.Status.ContainerStatus?.ContainerID;
    if (id === undefined) throw new Error(`task ${task.ID} is ${task.Status.State} and has no container`);
    this.id = id;
    this.#node = node;
  }

  /** What the engine says of it. */
  inspect(): Promise<ApiContainer> {
    return this.#node.api.get(`/containers/${this.id}/json`);
  }

  /** Runs a busybox applet in it and answers what that prints. */
  async busybox(...args: readonly string[]): Promise<string> {
    return (await this.#node.docker(['exec', this.id, '/.bed/busybox', ...args])).stdout;
  }

  /** The environment of its first process. */
  async environment(): Promise<Record<string, string>> {
    const entries = (await this.busybox('cat', '/proc/1/environ'))
      .split('\0')
      .filter((entry) => entry !== '');
    return Object.fromEntries(entries.map((entry) => split(entry, '=')));
  }

  async mounts(): Promise<SeenMount[]> {
    const lines = (await this.busybox('cat', '/proc/1/mountinfo')).trim().split('\n');
    return lines.map((line) => {
      const [place, file] = split(line, ' - ');
      const [, , , root = '', target = '', options = ''] = place.split(' ');
      const [type = ''] = file.split(' ');
      return { target, root, type, readOnly: options.split(',').includes('ro') };
    });
  }

  /** The capabilities that its first process has. */
  async capabilities(): Promise<string[]> {
    const status = await this.busybox('cat', '/proc/1/status');
    return capabilitiesIn(/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0');
  }

  /** The addresses for a name, as the container's resolver gives them. */
  async resolve(name: string): Promise<string[]> {
    const lines = (await this.busybox('nslookup', '-type=a', name)).split('\n');
    const answer = lines.slice(lines.findIndex((line) => line.startsWith('Name:')));
    return answer.flatMap((line) => /^Address(?: \d+)?: (\S+)/.exec(line)?.[1] ?? []).sort();
  }
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}
