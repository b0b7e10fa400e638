// Characters that mean themselves, unquoted, to a shell and to docker compose. (~ is a home directory after = and :)
const PLAIN = /^[A-Za-z0-9_./:@%+,-]*$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Why a value cannot be written to an `.env` file. */
export class EnvValueError extends Error {}

/**
 * Writes a variable so that a POSIX shell (`. ./.env`), docker compose and this program all read the same value.
 *
 * Their common ground is small. Single quotes keep everything, but hold no single quote, and compose takes a
 * backslash before the closing one as its escape. In double quotes `\`, `"` and `$` can be escaped for both, but
 * a backtick cannot: a shell needs `` \` ``, and compose keeps that backslash. A value that needs both kinds of quotes
 * is therefore written in two lines, of which the second refers to the first, a single backtick.
 *
 * @throws {@link EnvValueError} for a name that is none, and for a value with a NUL, which no environment can hold
 * @see https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 *
 * @example
 * envAssignment('GREETING', "it's $5"); // GREETING="it's \$5"
 */
export function envAssignment(name: string, value: string): string {
  if (!NAME.test(name)) throw new EnvValueError(`${JSON.stringify(name)} is no variable name`);
  if (value.includes('\0')) throw new EnvValueError(`the value of ${name} holds a NUL character`);
  if (/\p{Surrogate}/u.test(value))
    throw new EnvValueError(`the value of ${name} holds half a unicode character`);
  if (PLAIN.test(value)) return `${name}=${value}`;
  if (!value.includes("'") && !/(?<!\\)(\\\\)*\\$/.test(value)) return `${name}='${value}'`;
  const escaped = value.replace(/[\\"$]/g, '\\$&');
  if (!value.includes('`')) return `${name}="${escaped}"`;
  return `${name}='\`'\n${name}="${escaped.replaceAll('`', `\${${name}}`)}"`;
}
