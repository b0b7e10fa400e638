import { remembered } from '../../units/index.js';

const secretName =
  /(?:PASSWD|PASSWORD|PASSPHRASE)$|(?:^|_)(?:PASS|PWD|SECRET|SECRET_?KEY|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|ENCRYPTION_?KEY|CREDENTIALS?)$/i;
const withPassword = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i;

/** Whether a variable is one that holds a secret, by its name. */
export const isSecretName: (name: string) => boolean = remembered((name) => secretName.test(name));

/** The password in an address such as `redis://user:password@host`; undefined where there is none. */
export function passwordIn(text: string): string | undefined {
  return text.includes('@') ? withPassword.exec(text)?.[1] : undefined;
}
