import { Secret } from '../../constructs/secret.js';
import type { Service } from '../../constructs/service.js';
import { Volume } from '../../constructs/volume.js';
import type { Acme } from './acme.js';
import { ACME_DIRECTORY } from './static-configuration.js';

/** Gives the proxy a volume for the certificates that it gets: without one it asks again at every start, and is soon refused. */
export function acmeStorage(proxy: Service, acme: Acme): void {
  const volume = acme.props.storage ?? new Volume(proxy, `${proxy.node.id}-acme`);
  proxy.addMount(volume.at(ACME_DIRECTORY));
}

/** Gives the proxy what the DNS provider asks for: a secret as a file, which the variable `NAME_FILE` names. */
export function acmeCredentials(proxy: Service, acme: Acme): void {
  for (const [name, value] of Object.entries(acme.credentials)) {
    if (!isSecret(value)) proxy.addEnvironment(name, value);
    else {
      proxy.addSecret({ secret: value, target: value.node.id });
      proxy.addEnvironment(`${name}_FILE`, `/run/secrets/${value.node.id}`);
    }
  }
}

function isSecret(value: unknown): value is Secret {
  return value instanceof Secret;
}
