export interface WaitOptions {
  /** Milliseconds after which waiting is given up. */
  readonly timeout: number;
  /** Milliseconds between two looks. @default 300 */
  readonly every?: number;
}

/**
 * Waits until `look` answers something other than `undefined`, and answers that. An error counts as not yet: an
 * engine that starts, or a cluster that elects a leader, refuses for a moment.
 *
 * @throws Error with `what` and the last error or `explain()` when the time is over.
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  { timeout, every = 300 }: WaitOptions,
  explain?: () => Promise<string>,
): Promise<T> {
  const end = Date.now() + timeout;
  let lastError = '';
  for (;;) {
    try {
      const answer = await look();
      if (answer !== undefined) return answer;
      lastError = '';
    } catch (error) {
      lastError = String(error);
    }
    if (Date.now() > end) {
      const reason = lastError || (await explain?.().catch(String)) || 'no reason known';
      throw new Error(`gave up after ${timeout / 1000} s waiting for ${what}: ${reason}`);
    }
    await delay(every);
  }
}

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
