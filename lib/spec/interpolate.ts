/**
 * Writes text so that Docker's interpolation gives back the same text: every `$` becomes `$$`.
 *
 * @example
 * escapeDollars('cost: 5$'); // cost: 5$$
 */
export function escapeDollars(text: string): string {
  return text.replaceAll('$', '$$$$');
}
