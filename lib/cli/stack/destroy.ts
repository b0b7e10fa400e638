import { Docker } from '../../engine/index.js';
import type { DestroyCommandOptions } from './destroy-command.js';
import { destroyFlow } from './destroy-flow.js';
import { jsonOf, timeoutOf } from './docker-options.js';
import { stackNameOf } from './stack-name.js';

/** `stackwright destroy`. Answers the exit code. */
export function destroyCommand(stack: string | undefined, options: DestroyCommandOptions): Promise<number> {
  return destroyFlow(new Docker(options.context === undefined ? {} : { context: options.context }), {
    stack: stackNameOf(stack),
    yes: options.yes ?? false,
    volumes: options.volumes ?? false,
    json: jsonOf(options),
    timeout: timeoutOf(options),
  });
}
