import {
  Docker,
  listServices,
  requireManager,
  serviceLogArguments,
  stackAbsent,
} from '../../engine/index.js';
import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';
import type { LogsCommandOptions } from './logs-command.js';
import { stackNameOf } from './stack-name.js';

/** `stackwright logs`. Answers the exit code. */
export async function logsCommand(service: string | undefined, options: LogsCommandOptions): Promise<number> {
  const docker = new Docker(options.context === undefined ? {} : { context: options.context });
  return showLogs(docker, stackNameOf(options.stack), service, options);
}

/** Shows a service's log on this process's own output. */
export async function showLogs(
  docker: Docker,
  stack: string,
  service: string | undefined,
  options: LogsCommandOptions,
): Promise<number> {
  await requireManager(docker);
  const services = await listServices(docker, stack);
  const known = services.map((each) => each.Spec.Name.slice(stack.length + 1));
  if (known.length === 0) throw stackAbsent(stack);
  const name = service?.startsWith(`${stack}_`) ? service.slice(stack.length + 1) : service;
  if (name === undefined || !known.includes(name)) {
    const what = name === undefined ? 'name a service' : `${stack} has no service ${name}`;
    throw new UserError(`${what}; it has: ${known.join(', ')}.`);
  }
  const raw = services[known.indexOf(name)]?.Spec.TaskTemplate.ContainerSpec?.TTY ?? false;
  const { code } = await docker.try(serviceLogArguments(`${stack}_${name}`, { ...options, raw }), {
    inherit: true,
  });
  // Ctrl-C is how following ends.
  return code === 0 || code === 130 ? EXIT.done : EXIT.no;
}
