import { randomBytes } from 'node:crypto';
import { findProgram } from '../swarm/bed/prerequisites.js';
import { run } from '../swarm/bed/run.js';

/** Why tests with a terminal are skipped; empty when they are not. */
export const NO_TMUX =
  findProgram('tmux') === undefined ? 'skipped: needs tmux; on Debian: apt-get install tmux' : '';

/** A real terminal of a given size, in which a command runs and a person types. */
export class Terminal {
  private readonly name = `stackwright-${randomBytes(6).toString('hex')}`;

  /** Starts a command in a terminal; afterwards its exit code stands on the screen. */
  static async start(
    command: readonly string[],
    {
      columns,
      rows,
      env,
    }: { readonly columns: number; readonly rows: number; readonly env: Readonly<Record<string, string>> },
  ): Promise<Terminal> {
    const terminal = new Terminal();
    const words = [
      'env',
      '-i',
      ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
      ...command,
    ];
    const script = `${words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')}; echo "exit $?"; sleep 600`;
    await terminal.tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), script);
    return terminal;
  }

  /** Types keys: text, or names such as `Enter`, `BSpace`, `C-c`. */
  async type(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.tmux('send-keys', key);
  }

  /** What is on the screen. */
  async screen(): Promise<string> {
    return (await this.tmux('capture-pane', '-p')).trimEnd();
  }

  /** Waits until the screen shows something, and answers all of it. */
  async see(pattern: RegExp, timeout = 20_000): Promise<string> {
    const end = Date.now() + timeout;
    for (;;) {
      const screen = await this.screen();
      if (pattern.test(screen)) return screen;
      if (Date.now() > end) throw new Error(`never saw ${pattern} on the screen:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Whether the cursor shows, as it must when a program has ended. */
  async cursorShows(): Promise<boolean> {
    return (await this.tmux('display-message', '-p', '#{cursor_flag}')).trim() === '1';
  }

  async close(): Promise<void> {
    await run('tmux', ['-L', this.name, 'kill-server'], { allowFailure: true });
  }

  private async tmux(...args: readonly string[]): Promise<string> {
    return (await run('tmux', ['-L', this.name, '-f', '/dev/null', ...args])).stdout;
  }
}
