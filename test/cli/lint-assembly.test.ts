import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, acknowledge, Image, Service, Stack, Volume } from 'stackwright';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsText } from '../../lib/cli/findings-text.js';
import { runCommand } from './run-command.js';

const scratch = mkdtempSync(join(tmpdir(), 'stackwright-lint-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** An assembly with a moving tag and a volume that no node is named for. */
function assembly(name: string, accepted: boolean): string {
  const outdir = join(scratch, name);
  const stack = new Stack(new App({ outdir }), 'shop');
  const data = new Volume(stack, 'data');
  const web = new Service(stack, 'web', {
    image: Image.fromRegistry('example/web'),
    mounts: [data.at('/d')],
  });
  if (accepted) {
    acknowledge(web, 'swarm/image-tag', 'a test');
    acknowledge(web, 'swarm/update-policy', 'a test');
    acknowledge(data, 'swarm/unpinned-volume', 'a test');
  }
  (stack.node.root as App).synth();
  return outdir;
}

const rules = async (directory: string) => {
  const { stdout } = await runCommand('stackwright', ['lint', directory, '--format', 'json']);
  return (JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule).sort();
};

describe('stackwright lint DIRECTORY', () => {
  it('checks the deploy set of an assembly, without what its app has acknowledged', async () => {
    const found = ['swarm/image-tag', 'swarm/unpinned-volume', 'swarm/update-policy'];
    expect(await rules(assembly('open', false))).toEqual(found);
    expect(await rules(assembly('accepted', true))).toEqual([]);
  });

  it('says what a directory without an assembly lacks', async () => {
    mkdirSync(join(scratch, 'empty'));
    const { code, stderr } = await runCommand('stackwright', ['lint', join(scratch, 'empty')]);
    expect(code).toBe(2);
    expect(stderr).toContain('holds no assembly (no manifest.json)');
  });
});

describe('findings as text', () => {
  it('tell a variable that is not set once, with the number of its places', () => {
    const unset = (name: string, path: string) => ({
      rule: 'cli/interpolation',
      severity: 'error' as const,
      message: `${path} needs ${name}.`,
      remedy: `Set ${name}.`,
    });
    const findings = [
      unset('A', 'x'),
      unset('B', 'y'),
      unset('A', 'z'),
      unset('C', 'v'),
      unset('A', 'w'),
      unset('C', 'u'),
    ];
    const text = findingsText(findings, {});
    expect(text.match(/Set A/g)).toHaveLength(1);
    expect(text).toContain('x needs A. The same in 2 other places.');
    expect(text).toContain('y needs B.\n');
    expect(text).toContain('v needs C. The same in another place.');
    expect(text).toMatch(/6 errors$/);
  });
});
