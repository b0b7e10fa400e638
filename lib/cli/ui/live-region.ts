import type { WriteStream } from 'node:tty';

/** Whether lines can be rewritten on a stream: a terminal that is no CI's and no dumb one. */
export function isLive(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env['CI'] && process.env['TERM'] !== 'dumb';
}

const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';

/** Lines at the bottom of a terminal that are written again and again in place. Whatever ends the process, the cursor comes back. */
export class LiveRegion {
  private height = 0;
  private readonly restore = (): void => void this.stream.write(SHOW_CURSOR);

  constructor(private readonly stream: WriteStream) {
    stream.write(HIDE_CURSOR);
    process.once('exit', this.restore);
  }

  /** Replaces the region. Lines must fit the terminal, as {@link cut} cuts them. */
  draw(lines: readonly string[]): void {
    const shown = lines.slice(0, Math.max(1, this.stream.rows - 1));
    this.stream.write(`${this.eraser()}${shown.map((line) => `${line}\n`).join('')}`);
    this.height = shown.length;
  }

  /** Writes lines above the region, to stay. */
  print(lines: readonly string[]): void {
    this.stream.write(`${this.eraser()}${lines.map((line) => `${line}\n`).join('')}`);
    this.height = 0;
  }

  /** Leaves the last state on the screen and gives the cursor back. */
  end(): void {
    process.removeListener('exit', this.restore);
    this.restore();
    this.height = 0;
  }

  private eraser(): string {
    return this.height === 0 ? '' : `\u001B[${this.height}A\u001B[0J`;
  }
}

/** Cuts a text without colour codes to a number of columns. */
export function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}
