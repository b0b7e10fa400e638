import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '../../support/in-parallel.js';
import { EventRecorder } from '../bed/events.js';
import type { BedNode } from '../bed/node.js';
import { firstDifference } from '../reach/engine-view.js';
import { type EngineState, engineState, Sentinel, stillness } from './engine-state.js';
import { gapsSince } from './gaps.js';
import type { Group, Member } from './groups.js';

export type TaskFate = 'created' | 'removed' | 'replaced' | 'kept' | 'none';

/** What an engine made of a change. */
export interface Answer {
  readonly member: Member;
  readonly group: Group;
  /** The engine's words, when it refused the deploy. */
  readonly refused: string | undefined;
  /** By the key of the service in the group. */
  readonly tasks: ReadonlyMap<string, TaskFate>;
  /** The services, by the key in the group, that had no running container for a while. */
  readonly gaps: ReadonlySet<string>;
  /** Where the engine's own data differs from before. */
  readonly where: string | undefined;
  readonly before: EngineState;
  readonly after: EngineState;
}

const files = { 'one.txt': 'one', 'two.txt': 'two', 'same.txt': 'one', 'one.env': 'FROM_FILE=yes\n' };

/** Where the files of a group lie. */
export function directoryOf(node: BedNode, { stack }: Group): string {
  return join(node.root, 'bed/diff', stack);
}

/** Deploys what every group has first, then what it has after its changes, and compares what the engine has. */
export async function tryChanges(node: BedNode, groups: readonly Group[]): Promise<Answer[]> {
  const sentinel = await Sentinel.create(node);
  const recorder = await EventRecorder.start(node);
  await inParallel(3, groups, (group) => prepare(node, group));
  const first = await inParallel(3, groups, (group) => deploy(node, group, 'from'));
  const failed = first.filter(({ code }) => code !== 0).map(({ stderr }) => stderr.trim().split('\n').at(-1));
  if (failed.length > 0) throw new Error(`stacks that cannot even be there first:\n${failed.join('\n')}`);
  await stillness(node);
  const before = await engineState(node);
  const changed = Date.now() * 1e6;
  const results = await inParallel(3, groups, (group) => deploy(node, group, 'to'));
  await sentinel.pass();
  await stillness(node);
  const after = await engineState(node);
  await recorder.stop();
  const gaps = gapsSince(recorder.events, changed);
  return groups.flatMap((group, index) =>
    group.members.map((member): Answer => {
      const result = results[index];
      return {
        member,
        group,
        refused: result?.code === 0 ? undefined : wordsOf(`${result?.stderr}`, group.stack),
        tasks: new Map(member.services.map((key) => [key, fateOf(`${group.stack}_${key}`, before, after)])),
        gaps: new Set(member.services.filter((key) => gaps.has(`${group.stack}_${key}`))),
        where: firstDifference(ofMember(after, group, member), ofMember(before, group, member)),
        before,
        after,
      };
    }),
  );
}

async function prepare(node: BedNode, group: Group): Promise<void> {
  const directory = directoryOf(node, group);
  mkdirSync(directory, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(directory, file), text);
  for (const side of ['from', 'to'] as const) {
    writeFileSync(join(directory, `${side}.yml`), `${JSON.stringify(group[side], null, 1)}\n`);
  }
  for (const { needs } of group.members) {
    for (const name of needs.networks) await node.docker(['network', 'create', '--driver', 'overlay', name]);
    for (const name of needs.configs) await node.docker(['config', 'create', name, '/etc/hosts']);
    for (const name of needs.secrets) await node.docker(['secret', 'create', name, '/etc/hosts']);
  }
}

async function deploy(node: BedNode, group: Group, side: 'from' | 'to') {
  const args = ['--compose-file', join(directoryOf(node, group), `${side}.yml`)];
  const prune = group.prune && side === 'to' ? ['--prune'] : [];
  return node.docker(['stack', 'deploy', '--resolve-image', 'never', ...prune, ...args, group.stack], {
    allowFailure: true,
  });
}

function fateOf(name: string, before: EngineState, after: EngineState): TaskFate {
  const [old, now] = [before, after].map((state) => state.services.get(name)?.tasks ?? []);
  if (old === undefined || now === undefined || (old.length === 0 && now.length === 0)) return 'none';
  if (old.length === 0) return 'created';
  if (now.length === 0) return 'removed';
  const gone = old.some((id) => !now.includes(id));
  return gone && now.some((id) => !old.includes(id)) ? 'replaced' : 'kept';
}

/** What the engine has of a change. */
function ofMember(state: EngineState, group: Group, { services, names }: Member): unknown {
  const some = (map: ReadonlyMap<string, unknown>, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, map.get(key)]));
  return {
    services: Object.fromEntries(
      services.map((key) => [key, state.services.get(`${group.stack}_${key}`)?.spec]),
    ),
    networks: some(state.networks, names.networks),
    volumes: some(state.volumes, names.volumes),
    configs: some(state.configs, names.configs),
    secrets: some(state.secrets, names.secrets),
  };
}

/** The last line of what docker printed, without what differs each time. */
function wordsOf(printed: string, stack: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '' && !/--detach=false/.test(line));
  return (lines.at(-1) ?? '')
    .replaceAll(`${stack}_`, 'STACK_')
    .replaceAll(/\b[a-z0-9]{25}\b/g, 'ID')
    .replaceAll(/([a-z])-\d+\b/g, '$1')
    .replace(/^.*desc = /, '');
}
