import { type Docker, lastLogLines, type StackProgress, type Verdict } from '../../engine/index.js';
import { counted } from '../../spec/words.js';
import { paintFor } from '../ui/paint.js';
import { failureText, seconds, situation } from '../ui/progress-lines.js';

/** How a watch ended, for programs. */
export interface VerdictReport {
  readonly stack: string;
  readonly outcome: Verdict['outcome'];
  readonly seconds: number;
  readonly services: readonly {
    readonly name: string;
    readonly state: string;
    readonly desired: number;
    readonly running: number;
    readonly healthy: number;
    readonly update?: string;
    readonly reason?: string;
    readonly failure?: { readonly task: string; readonly node?: string; readonly error: string };
    /** The last lines that the failed task wrote. */
    readonly log?: readonly string[];
  }[];
}

/** Puts together how a watch ended, with the last words of what failed. */
export async function verdictReport(docker: Docker, { outcome, progress }: Verdict): Promise<VerdictReport> {
  const services = await Promise.all(
    progress.services.map(async (service) => {
      const { failure, reason, update, ...facts } = service;
      const log =
        failure === undefined || service.state === 'converged'
          ? []
          : await lastLogLines(docker, failure.taskId);
      return {
        ...facts,
        ...(update === undefined ? {} : { update }),
        ...(reason === undefined ? {} : { reason }),
        ...(failure === undefined
          ? {}
          : {
              failure: {
                task: failure.task,
                error: failure.error,
                ...(failure.node === undefined ? {} : { node: failure.node }),
              },
            }),
        ...(log.length === 0 ? {} : { log }),
      };
    }),
  );
  return { stack: progress.stack, outcome, seconds: Math.round(progress.elapsed / 1000), services };
}

/** The same for people: one line when all is well, otherwise what failed and why. */
export function verdictText(report: VerdictReport, verdict: Verdict, stream: NodeJS.WriteStream): string[] {
  const paint = paintFor(stream);
  const took = seconds(verdict.progress.elapsed);
  if (report.outcome === 'converged') {
    const { length } = report.services;
    const all = length === 1 ? 'its one service is' : `all ${length} services are`;
    return [paint('green', `${report.stack}: ${all} ready (${took}).`)];
  }
  const open = verdict.progress.services.filter((service) =>
    report.outcome === 'failed' ? service.state === 'failed' : service.state !== 'converged',
  );
  const head =
    report.outcome === 'failed'
      ? `${report.stack}: ${counted(open.length, 'service')} failed (${took}).`
      : `${report.stack}: gave up after ${took}; ${counted(open.length, 'service')} not ready. The swarm goes on by itself.`;
  return [
    paint('red', head),
    ...open.flatMap((service) => [
      `  ${paint('bold', service.name)}  ${service.healthy}/${service.desired}  ${situation(service)}`,
      ...(service.failure === undefined ? [] : [`    ${failureText(service.failure)}`]),
      ...(report.services.find((each) => each.name === service.name)?.log ?? []).map(
        (line) => `    ${paint('dim', `| ${line}`)}`,
      ),
    ]),
  ];
}

/** What was done when a wait was cut short. */
export function interruptedText(progress: StackProgress | undefined, what: string): string {
  if (progress === undefined)
    return `Interrupted before the swarm had taken the ${what}; \`status\` shows where it stands.`;
  const ready = progress.services.filter((service) => service.state === 'converged').length;
  return `Interrupted: waiting ended, the ${what} did not. ${ready} of ${progress.services.length} services of ${progress.stack} were ready; the swarm goes on by itself. \`status\` shows where it stands.`;
}
