import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cut, isLive, LiveRegion } from '../../../lib/cli/ui/live-region.js';
import { progressLines, seconds } from '../../../lib/cli/ui/progress-lines.js';
import { progressView } from '../../../lib/cli/ui/progress-view.js';
import { table } from '../../../lib/cli/ui/table.js';
import type { ServiceProgress, StackProgress } from '../../../lib/engine/index.js';

const service = (name: string, more: Partial<ServiceProgress> = {}): ServiceProgress => ({
  name,
  desired: 2,
  running: 2,
  healthy: 1,
  update: undefined,
  state: 'waiting',
  reason: 'starting',
  failure: undefined,
  ...more,
});
const failure = {
  taskId: 't',
  task: 'vpn.1',
  node: 'node-two',
  state: 'failed',
  error: 'task: non-zero exit (1)',
};
const progress: StackProgress = {
  stack: 'shop',
  elapsed: 65_000,
  services: [
    service('api', { healthy: 2, state: 'converged', reason: undefined }),
    service('web'),
    service('vpn', { failure, state: 'failed', reason: 'it fails' }),
  ],
};
const style = { columns: 80, rows: 24, frame: 0, paint: (_: unknown, text: string) => text };

/** A terminal of a size that keeps what is written to it. */
function terminal(columns: number, rows: number): { readonly stream: WriteStream; text(): string } {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns, rows });
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { stream: stream as unknown as WriteStream, text: () => chunks.join('') };
}

beforeEach(() => {
  vi.stubEnv('CI', '');
  vi.stubEnv('TERM', 'xterm');
  vi.stubEnv('NO_COLOR', '1');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('progress as a person sees it', () => {
  expect(progressLines(progress, style)).toEqual([
    'shop: 1 of 3 services ready, 1m05s',
    ' ✔ api                      2/2   ready',
    ' ⠋ web                      1/2   starting (1 not healthy yet)',
    ' ✖ vpn                      1/2   it fails',
    '   vpn.1 on node-two failed: task: non-zero exit (1)',
  ]);
});

test('fits a narrow and a low terminal', () => {
  const narrow = progressLines(progress, { ...style, columns: 40 });
  expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(39);
  expect(progressLines(progress, { ...style, rows: 6 })).toEqual([
    'shop: 1 of 3 services ready, 1m05s',
    ' ⠋ web                      1/2   starting (1 not healthy yet)',
    ' ✖ vpn                      1/2   it fails',
    '   vpn.1 on node-two failed: task: non-zero exit (1)',
  ]);
});

describe('a view', () => {
  test('rewrites its lines in place, and gives the cursor back', () => {
    const { stream, text } = terminal(80, 24);
    const view = progressView(stream);
    view.show(progress);
    view.show(progress);
    view.tell(['no tun']);
    view.end();
    expect(text()).toContain('\u001B[0Jno tun\n');
    expect(text().startsWith('\u001B[?25l')).toBe(true);
    expect(text()).toContain('\u001B[5A\u001B[0J');
    expect(text().endsWith('\u001B[?25h')).toBe(true);
  });

  test('without a terminal writes a line for each change', () => {
    const { stream, text } = terminal(80, 24);
    stream.isTTY = false;
    const view = progressView(stream);
    view.show(progress);
    view.show({
      ...progress,
      elapsed: 66_000,
      services: [
        ...progress.services.slice(0, 1),
        service('web', { healthy: 2, reason: 'watching' }),
        ...progress.services.slice(2),
      ],
    });
    view.tell(['vpn.1 failed', '  | no tun']);
    view.end();
    expect(text().split('\n')).toEqual([
      '[1m05s] api 2/2 ready',
      '[1m05s] web 1/2 starting (1 not healthy yet)',
      '[1m05s] vpn 1/2 it fails',
      '[1m05s] vpn.1 on node-two failed: task: non-zero exit (1)',
      '[1m06s] web 2/2 watching',
      '        vpn.1 failed',
      '          | no tun',
      '',
    ]);
  });

  test('is no live one in a CI or on a dumb terminal', () => {
    const { stream } = terminal(80, 24);
    expect(isLive(stream)).toBe(true);
    vi.stubEnv('CI', 'true');
    expect(isLive(stream)).toBe(false);
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'dumb');
    expect(isLive(stream)).toBe(false);
  });
});

test('a live region prints above itself', () => {
  const { stream, text } = terminal(80, 3);
  const region = new LiveRegion(stream);
  region.draw(['one', 'two', 'three']);
  region.print(['said']);
  region.end();
  expect(text()).toContain('one\ntwo\n\u001B[2A\u001B[0Jsaid\n');
});

test('tables, cuts and times', () => {
  expect(
    table(
      [
        ['A', 'B'],
        ['long', 'x'],
      ],
      undefined,
    ),
  ).toEqual(['A     B', 'long  x']);
  expect(table([['A', 'Blong']], 5)).toEqual(['A  B…']);
  expect(cut('abc', 0)).toBe('…');
  expect(seconds(59_400)).toBe('59s');
});
