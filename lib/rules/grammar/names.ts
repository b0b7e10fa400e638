const dnsName = /^[a-zA-Z0-9](?:[-_]*[A-Za-z0-9]+)*$/;
const objectName = /^[a-zA-Z0-9]+(?:[a-zA-Z0-9\-_.]*[a-zA-Z0-9])?$/;

/** Why an engine refuses the name of a service or network; undefined when it takes it. */
export function dnsNameProblem(name: string): string | undefined {
  if (!dnsName.test(name)) return 'name must be valid as a DNS name component';
  return name.length > 63 ? 'name must be 63 characters or fewer' : undefined;
}

/** Why an engine refuses the name of a config or secret; undefined when it takes it. */
export function objectNameProblem(name: string): string | undefined {
  if (Buffer.byteLength(name) > 64) return 'only 64 characters are allowed';
  if (objectName.test(name)) return undefined;
  return 'only letters, digits, -, _ and . are allowed, with a letter or digit first and last';
}
