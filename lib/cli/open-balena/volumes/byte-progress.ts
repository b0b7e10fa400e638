import { cut, isLive } from '../../ui/live-region.js';

/** Shows how many bytes went by: in place on a terminal, one line at the end elsewhere. */
export class ByteProgress {
  private bytes = 0;
  private shown = 0;
  private readonly live = isLive(process.stdout);

  constructor(private readonly label: string) {}

  add(count: number): void {
    this.bytes += count;
    const now = Date.now();
    if (!this.live || now - this.shown < 100) return;
    this.shown = now;
    process.stdout.write(`\r\u001B[0K${this.text()}`);
  }

  end(): void {
    process.stdout.write(this.live ? `\r\u001B[0K${this.text()}\n` : `${this.text()}\n`);
  }

  private text(): string {
    return cut(
      `${this.label}  ${(this.bytes / 1_000_000).toFixed(1)} MB`,
      (process.stdout.columns || 200) - 1,
    );
  }
}
