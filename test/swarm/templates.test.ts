import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bed } from './bed/bed.js';
import { TaskContainer } from './bed/containers.js';
import type { BedNode } from './bed/node.js';
import { DeployedStack } from './bed/stack.js';
import { makeStandIn } from './bed/stand-in.js';
import { startSingleNode } from './bed/swarm.js';
import { describeOnEngine } from './on-engine.js';

const templates = join(import.meta.dirname, '../../apps/templates');

// What `stackwright init` writes is what a newcomer deploys first. The template of openBalena is the stock stack, which
// has tests of its own.
describeOnEngine('the stack of a new project, as it stands', () => {
  let bed: Bed;
  let node: BedNode;

  beforeAll(async () => {
    bed = await Bed.open();
    node = await startSingleNode(bed);
    await makeStandIn([node], 'nginx:1.29-alpine', { http: [80] });
    await makeStandIn([node], 'hashicorp/http-echo:1.0', { shell: false });
    const healthcheck = '[ "$*" = "healthcheck --ping" ]';
    await makeStandIn([node], 'traefik:v3.6.12', { programs: { '/usr/local/bin/traefik': healthcheck } });
  });
  afterAll(() => bed?.close());

  async function deployed(template: string): Promise<DeployedStack> {
    const cwd = join(templates, template, '__snapshots__/my-stack');
    const stack = new DeployedStack(node, template);
    const { stdout, stderr } = await stack.deploy([join(cwd, 'docker-stack.yml')], { cwd });
    expect(stdout + stderr).not.toMatch(/ignoring/i);
    await stack.converge();
    return stack;
  }

  test.concurrent('minimal: two healthy tasks', async () => {
    const stack = await deployed('minimal');
    const tasks = await stack.runningTasks('web');
    expect(tasks).toHaveLength(2);
    for (const task of tasks) {
      expect((await new TaskContainer(node, task).inspect()).State.Health?.Status).toBe('healthy');
    }
  });

  test.concurrent('web: a site, an API and a proxy that finds both', async () => {
    const stack = await deployed('web');
    const containerOf = async (service: string) => {
      const [task] = await stack.runningTasks(service);
      if (task === undefined) throw new Error(`${service} has no running task`);
      return new TaskContainer(node, task);
    };
    const [proxy, site] = [await containerOf('proxy'), await containerOf('site')];
    expect(await proxy.resolve('site')).toHaveLength(1);
    expect(await proxy.resolve('api')).toHaveLength(1);
    expect(await proxy.busybox('cat', '/etc/traefik/dynamic/routing.yml')).toContain('http://api:8080');
    expect(await site.busybox('cat', '/usr/share/nginx/html/index.html')).toBe('<h1>It works</h1>\n');
  });
});
