/** The exit code of a program that Ctrl-C ended, as shells count. */
export const INTERRUPTED = 130;

/**
 * Runs work that Ctrl-C (or a termination) may cut short. The first one aborts the signal, so that the work cleans up
 * and `say` tells what was done; the second ends the program at once.
 */
export async function interruptible(
  work: (signal: AbortSignal) => Promise<number>,
  say: () => string,
): Promise<number> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const code = await work(controller.signal);
    return controller.signal.aborted ? told() : code;
  } catch (error) {
    // Ctrl-C reaches the programs started from here too, and they fail in their own ways.
    if (controller.signal.aborted) return told();
    throw error;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  }

  function told(): number {
    process.stderr.write(`\n${say()}\n`);
    return INTERRUPTED;
  }
}
