import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BedNode } from '../bed/node.js';
import { DeployedStack } from '../bed/stack.js';
import { engineView, firstDifference } from './engine-view.js';
import { type Fragment, stacksOf, type Trial } from './trial.js';

/** What became of a property between a stack file and the engine. */
export interface Observation {
  /** `reaches`: the engine keeps something else than without it. `lost`: the same. `refused`: the deploy fails. */
  readonly outcome: 'reaches' | 'lost' | 'refused';
  /** Where the engine's own data differs, when it does. */
  readonly where: string;
  /** What docker printed because of it. */
  readonly printed: string;
}

/** What there is of a stack after a deploy; no view when the client or the engine refused it. */
interface Look {
  readonly view: unknown;
  readonly lines: readonly string[];
}

const files = { 'one.txt': 'one', 'two.txt': 'two', 'one.env': 'FROM_FILE=yes\n' };

/** Deploys stacks with and without a property on an engine where nothing runs, and compares what it has of them. */
export class Observer {
  readonly #node: BedNode;
  readonly #lacking = new Map<string, Promise<Look>>();
  #stacks = 0;

  constructor(node: BedNode) {
    this.#node = node;
  }

  async observe(path: string, trial: Trial): Promise<Observation> {
    const stacks = stacksOf(path, trial);
    const [without, having] = await (trial.hidden ? this.#oneOverTheOther(stacks) : this.#apart(stacks));
    const printed = having.lines.filter((line) => !without.lines.includes(line)).join(' ');
    if (trial.hidden && /only updates to Labels are allowed/.test(printed)) {
      return { outcome: 'reaches', where: 'not shown', printed: '' };
    }
    if (having.view === undefined) return { outcome: 'refused', where: '', printed };
    const where = firstDifference(having.view, without.view);
    return { outcome: where === undefined ? 'lost' : 'reaches', where: where ?? '', printed };
  }

  async #apart(stacks: { with: Fragment; without: Fragment }): Promise<[Look, Look]> {
    const key = JSON.stringify(stacks.without);
    const known = this.#lacking.get(key) ?? this.#deployAndRemove(stacks.without);
    this.#lacking.set(key, known);
    return [await known, await this.#deployAndRemove(stacks.with)];
  }

  async #oneOverTheOther(stacks: { with: Fragment; without: Fragment }): Promise<[Look, Look]> {
    const name = this.#newName();
    const looks: [Look, Look] = [
      await this.#deploy(name, stacks.without),
      await this.#deploy(name, stacks.with),
    ];
    await this.#node.docker(['stack', 'rm', name]);
    return looks;
  }

  async #deployAndRemove(content: Fragment): Promise<Look> {
    const name = this.#newName();
    const look = await this.#deploy(name, content);
    await this.#node.docker(['stack', 'rm', name], { allowFailure: true });
    return look;
  }

  async #deploy(name: string, content: Fragment): Promise<Look> {
    const directory = join(this.#node.root, 'bed/reach', name);
    mkdirSync(directory, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(directory, file), text);
    const stackFile = join(directory, 'stack.yml');
    // JSON is YAML.
    writeFileSync(stackFile, JSON.stringify({ version: '3.13', ...content }));
    const result = await new DeployedStack(this.#node, name).deploy([stackFile], { allowFailure: true });
    const view = result.code === 0 ? await engineView(this.#node, name) : undefined;
    const lines = `${result.stdout}\n${result.stderr}`
      .replaceAll(`${name}_`, 'STACK_')
      .replaceAll(directory, '')
      .replaceAll(/\b[a-z0-9]{25}\b/g, 'ID')
      .replaceAll(/time="[^"]*" /g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^(Creating|Updating) |--detach=false/.test(line));
    return { view, lines };
  }

  #newName(): string {
    this.#stacks += 1;
    return `reach${this.#stacks}`;
  }
}
