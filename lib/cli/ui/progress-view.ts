import type { WriteStream } from 'node:tty';
import type { ServiceProgress, StackProgress } from '../../engine/index.js';
import { isLive, LiveRegion } from './live-region.js';
import { paintFor } from './paint.js';
import { failureText, progressLines, seconds, situation, tasks } from './progress-lines.js';

/** Shows how a stack gets on: in place on a terminal, a line for each change elsewhere. */
export interface ProgressView {
  show(progress: StackProgress): void;
  /** Says something that stays. */
  tell(lines: readonly string[]): void;
  end(): void;
}

/** The view that suits a stream. */
export function progressView(stream: WriteStream): ProgressView {
  return isLive(stream) ? new LiveProgressView(stream) : new PlainProgressView(stream);
}

class LiveProgressView implements ProgressView {
  private readonly region: LiveRegion;
  private readonly timer: NodeJS.Timeout;
  private last: { readonly progress: StackProgress; readonly at: number } | undefined;
  private frame = 0;

  constructor(private readonly stream: WriteStream) {
    this.region = new LiveRegion(stream);
    this.timer = setInterval(() => this.draw(), 120);
  }

  show(progress: StackProgress): void {
    this.last = { progress, at: Date.now() };
    this.draw();
  }

  tell(lines: readonly string[]): void {
    this.region.print(lines);
    this.draw();
  }

  end(): void {
    clearInterval(this.timer);
    this.draw();
    this.region.end();
  }

  private draw(): void {
    if (this.last === undefined) return;
    const { progress, at } = this.last;
    const settled = progress.services.every((service) => service.state !== 'waiting');
    this.frame += 1;
    this.region.draw(
      progressLines(
        { ...progress, elapsed: progress.elapsed + (settled ? 0 : Date.now() - at) },
        {
          columns: this.stream.columns,
          rows: this.stream.rows,
          frame: this.frame,
          paint: paintFor(this.stream),
        },
      ),
    );
  }
}

class PlainProgressView implements ProgressView {
  private readonly said = new Map<string, string>();

  constructor(private readonly stream: NodeJS.WritableStream) {}

  show(progress: StackProgress): void {
    for (const service of progress.services) {
      for (const line of this.news(service)) {
        this.stream.write(`[${seconds(progress.elapsed).padStart(5)}] ${line}\n`);
      }
    }
  }

  tell(lines: readonly string[]): void {
    this.stream.write(lines.map((line) => `        ${line}\n`).join(''));
  }

  end(): void {}

  private news(service: ServiceProgress): string[] {
    const { failure } = service;
    const lines = [
      ['', `${service.name} ${tasks(service)} ${situation(service)}`],
      ...(failure === undefined ? [] : [[failure.taskId, failureText(failure)]]),
    ] as const;
    return lines.flatMap(([key = '', line = '']) => {
      const id = `${service.name} ${key}`;
      if (this.said.get(id) === line) return [];
      this.said.set(id, line);
      return [line];
    });
  }
}
