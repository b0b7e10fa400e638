import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { Docker, DockerError } from '../../lib/engine/index.js';
import { pipeProcess } from '../../lib/engine/pipe-process.js';
import { runProcess } from '../../lib/engine/run-process.js';

const sh = (script: string, ...more: Parameters<typeof runProcess>[2][]) =>
  runProcess('sh', ['-c', script], more[0]);

describe('a program', () => {
  test('gets its arguments as they are, its input and its environment', async () => {
    expect(await runProcess('printf', ['%s', '$HOME `id`'])).toEqual({
      code: 0,
      stdout: '$HOME `id`',
      stderr: '',
    });
    expect((await sh('cat; echo $X', { input: 'in ', env: { X: '1' } })).stdout).toBe('in 1\n');
    expect((await sh('pwd', { cwd: '/' })).stdout).toBe('/\n');
  });

  test('answers its code and both outputs, whole or by line', async () => {
    expect(await sh('echo out; echo err >&2; exit 3')).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
    const lines: string[] = [];
    await sh("printf 'a\\r\\nb'; echo c >&2", { onLine: (line, stream) => lines.push(`${stream} ${line}`) });
    expect(lines.sort()).toEqual(['stderr c', 'stdout a', 'stdout b']);
    expect((await sh('kill -TERM $$')).code).toBe(143);
    expect((await sh('kill -INT $$')).code).toBe(130);
  });

  test('is ended by its signal, and one that is not there cannot be started', async () => {
    await expect(sh('sleep 10', { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    await expect(runProcess('/not/there', [])).rejects.toMatchObject({ code: 'ENOENT' });
    // A program that does not read what it is given is no error.
    expect((await sh('exit 0', { input: 'x'.repeat(1_000_000) })).code).toBe(0);
  });

  test('takes and gives bytes', async () => {
    const chunks: Buffer[] = [];
    const result = await pipeProcess('sh', ['-c', 'cat; echo why >&2; exit 2'], {
      produce: async (stdin) => void stdin.end(Buffer.from([0, 255, 10])),
      consume: async (stdout) => {
        for await (const chunk of stdout) chunks.push(chunk as Buffer);
      },
    });
    expect(Buffer.concat(chunks)).toEqual(Buffer.from([0, 255, 10]));
    expect(result).toEqual({ code: 2, stderr: 'why\n' });
    expect((await pipeProcess('true', [], {})).code).toBe(0);
    const early = { produce: (stdin: NodeJS.WritableStream) => pipeline([Buffer.alloc(5_000_000)], stdin) };
    expect((await pipeProcess('false', [], early)).code).toBe(1);
    await expect(
      pipeProcess('sleep', ['10'], { consume: () => Promise.reject(new Error('full')) }),
    ).rejects.toThrow('full');
  });
});

describe('docker', () => {
  const fake = (script: string, more = {}) =>
    new Docker({ program: '/bin/sh', ...more }).text(['-c', script]);

  test('answers text, one JSON value, or rows', async () => {
    const docker = new Docker({ program: 'echo' });
    expect(await docker.text(['hello'])).toBe('hello\n');
    expect(await docker.json(['{"a":1}'])).toEqual({ a: 1 });
    expect(await new Docker({ program: 'echo', context: 'far' }).text(['x'])).toBe('--context far x\n');
    const rows = new Docker({ program: '/bin/sh' }).rows([
      '-c',
      'echo \'{"Name":"a"}\'; echo; echo \'{"Name":"b"}\'',
    ]);
    expect(await rows).toEqual([{ Name: 'a' }, { Name: 'b' }]);
  });

  test('never shows a secret', async () => {
    const secrets = ['hunter2hunter2', 'hunter2'];
    await expect(fake('echo "bad hunter2hunter2" >&2; exit 1', { secrets })).rejects.toThrow('bad ***');
    const docker = new Docker({ program: '/bin/sh' }).withSecrets(secrets);
    const lines: string[] = [];
    await docker.try(['-c', 'echo hunter2'], { onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['***']);
    await expect(docker.pipe(['-c', 'echo hunter2 >&2; exit 1'], {})).rejects.toThrow('***');
    expect(new Docker({ context: 'far' }).withSecrets(['short']).redact('short')).toBe('short');
  });

  test('that fails gives its own last words, without its usage', async () => {
    const said =
      'echo "Error response from daemon: no such thing" >&2; echo "See \'docker run --help\'." >&2; exit 1';
    await expect(fake(said)).rejects.toThrow(/: no such thing$/);
    await expect(fake('exit 1')).rejects.toThrow(/failed and said nothing/);
  });

  test('that cannot be started is its own kind of error', async () => {
    const absent = new Docker({ program: '/not/there' }).text([]);
    await expect(absent).rejects.toMatchObject({ kind: 'no-docker', message: /not installed/ });
    const forbidden = new Docker({ program: '/etc/passwd' }).text([]);
    await expect(forbidden).rejects.toBeInstanceOf(DockerError);
    await expect(
      new Docker({ program: 'sleep' }).text(['9'], { signal: AbortSignal.timeout(20) }),
    ).rejects.not.toBeInstanceOf(DockerError);
  });
});
