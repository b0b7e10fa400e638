import type { ServiceProgress, StackProgress } from '../../engine/index.js';
import { cut } from './live-region.js';
import type { Paint } from './paint.js';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** What a frame of the progress is drawn with. */
export interface FrameStyle {
  readonly columns: number;
  readonly rows: number;
  /** The number of this frame, for what turns. */
  readonly frame: number;
  readonly paint: Paint;
}

/**
 * The services of a stack as lines of a terminal: sign, name, tasks, what goes on. When there are more than rows,
 * the ones that are there already are counted instead.
 */
export function progressLines(progress: StackProgress, style: FrameStyle): string[] {
  const { services } = progress;
  const done = services.filter((service) => service.state === 'converged');
  const head = `${progress.stack}: ${done.length} of ${services.length} services ready, ${seconds(progress.elapsed)}`;
  const room = style.rows - 3;
  const all = services.flatMap((service) => serviceLines(service, style));
  const shown =
    all.length <= room
      ? all
      : services
          .filter((service) => service.state !== 'converged')
          .flatMap((service) => serviceLines(service, style))
          .slice(0, room);
  return [style.paint('bold', cut(head, style.columns - 1)), ...shown];
}

function serviceLines(service: ServiceProgress, style: FrameStyle): string[] {
  const { columns, paint } = style;
  const width = Math.max(6, Math.min(24, columns - 26));
  const name = cut(service.name, width).padEnd(width);
  const text = cut(`${name} ${tasks(service).padEnd(5)} ${situation(service)}`, columns - 4);
  const line = ` ${sign(service, style)} ${service.state === 'converged' ? paint('dim', text) : text}`;
  const { failure } = service;
  if (failure === undefined || service.state === 'converged') return [line];
  return [line, `   ${paint('red', cut(failureText(failure), columns - 4))}`];
}

function sign(service: ServiceProgress, { frame, paint }: FrameStyle): string {
  if (service.state === 'converged') return paint('green', '✔');
  if (service.state === 'failed') return paint('red', '✖');
  return paint('cyan', FRAMES[frame % FRAMES.length] ?? '·');
}

/** Healthy tasks of those asked for. */
export function tasks(service: ServiceProgress): string {
  return `${service.healthy}/${service.desired}`;
}

/** What goes on with a service, in a few words. */
export function situation(service: ServiceProgress): string {
  if (service.state === 'converged') return 'ready';
  if (service.state === 'failed') return service.reason ?? 'failed';
  const running = service.running - service.healthy;
  const detail = running > 0 ? ` (${running} not healthy yet)` : '';
  return `${service.reason ?? 'waiting'}${detail}`;
}

/** A failed task in one line. */
export function failureText(failure: NonNullable<ServiceProgress['failure']>): string {
  const where = failure.node === undefined ? '' : ` on ${failure.node}`;
  return `${failure.task}${where} ${failure.state}: ${failure.error}`;
}

/** A length of time for people: `8s`, `2m05s`. */
export function seconds(milliseconds: number): string {
  const total = Math.round(milliseconds / 1000);
  return total < 60 ? `${total}s` : `${Math.floor(total / 60)}m${String(total % 60).padStart(2, '0')}s`;
}
