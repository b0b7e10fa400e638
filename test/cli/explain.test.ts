import { describe, expect, it } from 'vitest';
import { explainHint } from '../../lib/cli/explain-hint.js';
import { loaderRules } from '../../lib/rules/check/loader-rules.js';
import { defaultRules } from '../../lib/rules/index.js';
import { runCommand } from './run-command.js';

const explain = (...args: string[]) => runCommand('stackwright', ['explain', ...args]);

describe('stackwright explain', () => {
  it('says what a Swarm does, what to write, and shows both', async () => {
    const { code, stdout } = await explain('swarm/restart-condition');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^swarm\/restart-condition {2}error, refused by the engine\n/);
    expect(stdout).toContain('An engine refuses the service ("invalid RestartCondition")');
    expect(stdout).toContain('Write condition: any, which restarts whatever the exit code.');
    expect(stdout).toMatch(/Instead of\n\n.*unless-stopped.*\n\nwrite\n\n.*condition: any.*\n/);
  });

  it('has a page for every rule and for all that ends the reading of files', async () => {
    const ids = [...loaderRules.map(([id]) => id), ...[...defaultRules].map(({ id }) => id)];
    for (const id of ids) expect((await explain(id)).stdout).toMatch(new RegExp(`^${id} {2}`));
    const all = await explain();
    expect(all.stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([...ids, '']);
    expect(JSON.parse((await explain('--format', 'json')).stdout)).toHaveLength(ids.length);
  });

  it('takes the word after the slash, and prints JSON', async () => {
    const { stdout } = await explain('image-tag', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'swarm/image-tag',
      severity: 'warning',
      page: 'lib/rules/RULES.md#swarmimage-tag',
      bad: expect.any(Array),
    });
  });

  it('names the nearest rule for one that there is not', async () => {
    const { code, stdout, stderr } = await explain('swarm/image-tga');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean swarm/image-tag?');
    expect((await explain('--format', 'yaml')).code).toBe(2);
  });
});

describe('the last line under findings', () => {
  const finding = (rule: string) => ({ rule, severity: 'error' as const, message: '', remedy: '' });

  it('names the first rule that has a page', () => {
    expect(explainHint([finding('traefik/x'), finding('swarm/memory')])).toEqual([
      'Why, with an example: stackwright explain swarm/memory',
    ]);
    expect(explainHint([finding('swarm/cpus'), finding('swarm/memory'), finding('swarm/cpus')])).toEqual([
      'Why, with an example: stackwright explain swarm/cpus, and so for each rule',
    ]);
    expect(explainHint([finding('shop/team')])).toEqual([]);
  });

  it('says where variables can come from', () => {
    const unset = {
      ...finding('cli/interpolation'),
      message: 'x needs the variable A, which is not set: set A.',
    };
    expect(explainHint([unset])).toEqual(['Variables can come from a file: --env-file .env']);
    expect(explainHint([finding('cli/interpolation')])).toEqual([]);
  });
});
