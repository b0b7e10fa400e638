import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StackSpec } from '../../lib/spec/index.js';
import { type ServiceFacts, serviceFacts, shopApp } from './shop.js';

/** What all subjects of one size work on. Each part is made or read when it is first asked for. */
export class BenchInput {
  /** Writes the model of so many services into a directory of its own. */
  static make(count: number): BenchInput {
    const scratch = mkdtempSync(join(tmpdir(), 'stackwright-bench-'));
    const input = new BenchInput(scratch, count);
    shopApp(input.services, join(scratch, 'model')).synth();
    writeFileSync(join(scratch, 'spec.json'), JSON.stringify(parse(readFileSync(input.stackFile, 'utf8'))));
    return input;
  }

  /** The stack file that our synthesis wrote. */
  readonly stackFile: string;
  private madeServices: readonly ServiceFacts[] | undefined;
  private readSpec: StackSpec | undefined;

  constructor(
    /** A directory for what a subject writes. */
    readonly scratch: string,
    readonly count: number,
  ) {
    this.stackFile = join(scratch, 'model/docker-stack.yml');
  }

  get services(): readonly ServiceFacts[] {
    this.madeServices ??= serviceFacts(this.count);
    return this.madeServices;
  }

  /** What the stack file says, as plain data. */
  get spec(): StackSpec {
    this.readSpec ??= JSON.parse(readFileSync(join(this.scratch, 'spec.json'), 'utf8')) as StackSpec;
    return this.readSpec;
  }

  remove(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }
}
