import { afterEach, expect, test, vi } from 'vitest';
import { confirm } from '../../../lib/cli/ui/confirm.js';
import { INTERRUPTED, interruptible } from '../../../lib/cli/ui/interrupt.js';

const answer = { value: true as boolean | symbol };
vi.mock('@clack/prompts', () => ({ confirm: () => Promise.resolve(answer.value) }));

const tty = (value: boolean) => {
  for (const stream of [process.stdin, process.stdout])
    Object.defineProperty(stream, 'isTTY', { value, configurable: true });
};
const before = [process.stdin.isTTY, process.stdout.isTTY] as const;
afterEach(() => {
  Object.defineProperty(process.stdin, 'isTTY', { value: before[0], configurable: true });
  Object.defineProperty(process.stdout, 'isTTY', { value: before[1], configurable: true });
  vi.restoreAllMocks();
});

test('a yes goes on, a no changes nothing, --yes is not asked', async () => {
  tty(true);
  await expect(confirm('Sure?', false)).resolves.toBeUndefined();
  answer.value = false;
  await expect(confirm('Sure?', false)).rejects.toMatchObject({
    message: 'Nothing was changed.',
    exitCode: 1,
  });
  await expect(confirm('Sure?', true)).resolves.toBeUndefined();
  tty(false);
  await expect(confirm('Sure?', undefined)).rejects.toMatchObject({ exitCode: 2 });
});

test('Ctrl-C says what was done; the second one ends at once', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const interrupt = () => process.emit('SIGINT');
  const waits = await interruptible(
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('docker was interrupted too')));
        interrupt();
      }),
    () => 'half of it',
  );
  expect(waits).toBe(INTERRUPTED);
  expect(said).toHaveBeenCalledWith('\nhalf of it\n');

  const ends = await interruptible(
    async () => {
      interrupt();
      interrupt();
      return 0;
    },
    () => 'all of it',
  );
  expect(ends).toBe(INTERRUPTED);
  expect(exit).toHaveBeenCalledWith(INTERRUPTED);
  await expect(
    interruptible(
      () => Promise.reject(new Error('no')),
      () => '',
    ),
  ).rejects.toThrow('no');
  expect(process.listenerCount('SIGTERM')).toBe(0);
});
