/** Whether a variable says yes, in any of the words that the settings take. */
export function isOn(values: Readonly<Record<string, string>>, name: string): boolean {
  return /^(true|yes|on|1)$/i.test(values[name] ?? '');
}
