import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EnvDocument } from '../../../lib/cli/env/env-document.js';
import { askText, askYesNo } from '../../../lib/cli/open-balena/config/ask.js';
import { interview } from '../../../lib/cli/open-balena/config/interview.js';

/** A terminal in memory: what is typed, and all that was ever on the screen. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true });
  let screen = '';
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
  });
  const type = async (text: string) => {
    for (const key of text) {
      input.write(key);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { streams: { input, output }, type, screen: () => screen };
}

const question = {
  name: 'NFS_PORT',
  description: 'its port',
  initial: undefined,
  secret: false,
  note: 'for instance 2049',
  fault: (value: string) => (/^\d+$/.test(value) ? undefined : 'must be a port'),
};

describe('a question for a text', () => {
  test('says at every key whether it would do, and takes only what does', async () => {
    const { streams, type, screen } = terminal();
    const answer = askText(question, streams);
    await type('x');
    expect(screen()).toMatch(/for instance 2049[\s\S]*must be a port/);
    await type('\r\u007F20\r');
    expect(await answer).toBe('20');
    expect(screen()).toMatch(/ok[\s\S]*✔ NFS_PORT/);
  });

  test('keeps what is there with Enter', async () => {
    const { streams, type, screen } = terminal();
    const answer = askText({ ...question, initial: '2049' }, streams);
    await type('\r');
    expect(await answer).toBe('2049');
    expect(screen()).toMatch(/Enter takes 2049/);
  });

  test('hides a secret', async () => {
    const { streams, type, screen } = terminal();
    const secret = { ...question, secret: true, initial: 'older', fault: () => undefined };
    const answer = askText(secret, streams);
    await type('hunter2\r');
    expect(await answer).toBe('hunter2');
    expect(screen()).toContain('Enter keeps the value there is');
    expect(screen()).not.toMatch(/hunter2|older/);
    const kept = terminal();
    const again = askText(secret, kept.streams);
    await kept.type('\r');
    expect(await again).toBe('older');
  });

  test('ends with Ctrl-C', async () => {
    const { streams, type } = terminal();
    const answer = askText(question, streams);
    await Promise.all([expect(answer).rejects.toThrow('Cancelled; .env is as it was.'), type('\u0003')]);
    const second = terminal();
    const yes = askYesNo('Sure?', false, second.streams);
    await Promise.all([expect(yes).rejects.toThrow('Cancelled'), second.type('\u0003')]);
  });

  test('that is a yes or no', async () => {
    const { streams, type } = terminal();
    const answer = askYesNo('Sure?', false, streams);
    await type('y');
    expect(await answer).toBe(true);
  });
});

const answers = new Map<string, string>();
const asked: string[] = [];

vi.mock('../../../lib/cli/open-balena/config/ask.js', async (original) => {
  const real = await original<typeof import('../../../lib/cli/open-balena/config/ask.js')>();
  return {
    askText: (given: Parameters<typeof real.askText>[0], streams?: Parameters<typeof real.askText>[1]) => {
      if (streams !== undefined) return real.askText(given, streams);
      asked.push(given.name);
      const answer = answers.get(given.name) ?? given.initial ?? '';
      expect(given.fault(answer), given.name).toBeUndefined();
      return Promise.resolve(answer);
    },
    askYesNo: (message: string, initial: boolean, streams?: Parameters<typeof real.askYesNo>[2]) =>
      streams === undefined
        ? Promise.resolve(answers.has(message))
        : real.askYesNo(message, initial, streams),
  };
});

describe('the interview', () => {
  beforeEach(() => {
    answers.clear();
    asked.length = 0;
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('asks for what every deployment needs, and writes no defaults', async () => {
    answers
      .set('DNS_TLD', 'a.example.com')
      .set('SUPERUSER_EMAIL', 'a@example.com')
      .set('SUPERUSER_PASSWORD', 'p w');
    const env = EnvDocument.parse('');
    await interview(env);
    expect(asked).toEqual(['DNS_TLD', 'SUPERUSER_EMAIL', 'SUPERUSER_PASSWORD', 'STACK_NAME']);
    expect(env.values()).toEqual({
      DNS_TLD: 'a.example.com',
      SUPERUSER_EMAIL: 'a@example.com',
      SUPERUSER_PASSWORD: 'p w',
    });
    expect(env.toString()).toContain('# the public domain');
  });

  test('asks for a part only when it is wanted, and switches off what is not', async () => {
    const env = EnvDocument.parse(
      'DNS_TLD=a.example.com\nSUPERUSER_EMAIL=a@b\nSUPERUSER_PASSWORD=p\nEXTERNAL_S3=true\n',
    );
    answers.set('Keep the volumes on an NFS server?', '').set('NFS_HOST', 'nfs.example.com');
    await interview(env);
    expect(asked).toContain('NFS_PATH');
    expect(asked).not.toContain('EXTERNAL_S3_ENDPOINT');
    expect(env.values()).toMatchObject({
      USE_NFS: 'true',
      NFS_HOST: 'nfs.example.com',
      EXTERNAL_S3: 'false',
    });
  });

  test('asks for each token when they are the user’s own, and for one provider’s alone', async () => {
    const env = EnvDocument.parse(
      'DNS_TLD=a.example.com\nSUPERUSER_EMAIL=a@b\nSUPERUSER_PASSWORD=p\nTOKENS_MODE=user\n',
    );
    const tokens = ['COOKIE_SESSION_SECRET', 'REGISTRY2_S3_KEY', 'MIXPANEL_TOKEN'];
    answers.set('Get public certificates by ACME?', '').set('ACME_EMAIL', 'a@b').set('GANDI_API_TOKEN', 'g');
    const { GENERATED_SECRETS } = await import('../../../lib/openbalena/index.js');
    for (const name of GENERATED_SECRETS) answers.set(name, 'a'.repeat(64));
    await interview(env);
    expect(asked).toEqual(expect.arrayContaining(tokens));
    expect(env.get('GANDI_API_TOKEN')).toBe('g');
    expect(env.get('CLOUDFLARE_API_TOKEN')).toBeUndefined();
  });
});
