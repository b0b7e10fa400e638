import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from './built.js';
import { interleave, type Timings } from './interleave.js';

const PROGRAM = fileURLToPath(built('cli/stackwright.js'));
const OPEN_BALENA = fileURLToPath(new URL('../../apps/openbalena/main.ts', import.meta.url));

/** The commands whose start is measured: node itself, and ours. */
export function coldCommands(out: string): readonly { name: string; args: readonly string[] }[] {
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'stackwright --version', args: [PROGRAM, '--version'] },
    { name: 'stackwright synth', args: [PROGRAM, 'synth', '--app', OPEN_BALENA, '--out', out] },
  ];
}

/** Times the start of programs: processes that do little else. `synth` runs the openBalena app, a TypeScript file. */
export function timeColdStarts(rounds: number): Timings {
  const directory = mkdtempSync(join(tmpdir(), 'stackwright-bench-'));
  try {
    const subjects = coldCommands(join(directory, 'out')).map(({ name, args }) => ({
      name,
      run: () => {
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      },
    }));
    return interleave(subjects, rounds);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
