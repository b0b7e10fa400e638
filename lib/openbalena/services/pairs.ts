/**
 * Writes names and values as the images read them: `NAME:VALUE,NAME:VALUE`. In `HOSTS_CONFIG` a value is a prefix
 * of the domain, `DNS_TLD`. In `TOKENS_CONFIG` it is `hex`, for a token that the environment holds (an image makes
 * one up when it does not), or the name of another token that it equals.
 */
export function pairs(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, text]) => `${name}:${text}`)
    .join(',');
}
