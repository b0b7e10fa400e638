import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { node } from '../fake-swarm.js';
import { commandBed, sw } from './command-bed.js';

vi.mock('../../../lib/engine/run-process.js', async () => {
  const { current } = await import('../fake-docker.js');
  return {
    runProcess: (...args: Parameters<typeof current.docker.runProcess>) => current.docker.runProcess(...args),
  };
});

const bed = commandBed();

describe('an assembly', () => {
  const manifest = (stacks: readonly string[]) => ({
    deploySets: stacks.map((stack) => ({
      stack,
      name: 'all',
      files: ['docker-stack.yml'],
      active: true,
      engineVersion: '20.10',
    })),
    parameters: [{ name: 'TOKEN', secret: true }],
    images: [{ reference: 'web:1', context: 'images/web' }],
  });

  test('says which stack, which files, which secrets', async () => {
    const out = join(bed.directory, 'out');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'docker-stack.yml'), 'services:\n  web:\n    image: web:1\n');
    writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(['shop'])));
    expect((await sw('deploy', '--out', out, '--dry-run')).stdout).toMatch(
      /docker stack deploy -c docker-stack.yml shop/,
    );
    bed.swarm.add('shop_web');
    expect((await sw('doctor', '--out', out)).stdout).toMatch(/✖ images +not on this node: web:1/);
    bed.swarm.images = ['web:1'];
    bed.swarm.nodes = [node('one', 'manager'), node('two', 'worker')];
    expect((await sw('doctor', '--out', out)).stdout).toMatch(
      /! images +in no registry, so each node needs its own copy: web:1/,
    );

    writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(['shop', 'blog'])));
    expect((await sw('deploy', '--out', out)).stderr).toMatch(/has several stacks; name one of: shop, blog/);
    expect((await sw('deploy', 'none', '--out', out)).stderr).toMatch(/has no stack none/);
    const cwd = process.cwd();
    process.chdir(bed.directory);
    try {
      expect((await sw('status')).stderr).toMatch(/out has several stacks/);
      writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(['shop'])));
      expect((await sw('status')).stdout).toMatch(/shop: 1 of 1/);
    } finally {
      process.chdir(cwd);
    }
    writeFileSync(join(out, 'manifest.json'), 'no json');
    expect((await sw('deploy', '--out', out)).stderr).toMatch(/it is no JSON/);
  });
});
