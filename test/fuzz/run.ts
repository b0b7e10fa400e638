/**
 * Compares the loader with the docker client on mutants of real stacks: the verdict, and the model where both accept.
 *
 *   npm run fuzz                                # 5,000 mutants of the repository's own stacks, a new seed
 *   npm run fuzz -- --mutants 500 --seed 7      # the same 500 every time
 *   npm run fuzz -- DIR                         # mutants of the YAML files in DIR as well
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { disagreement, keepDisagreement } from './disagreement.js';
import { askDocker, dockerVersion } from './docker.js';
import { mutate, type Original } from './mutate.js';
import { readOriginals } from './originals.js';
import { Random } from './random.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const mutants = Number(values.mutants);
const seed = Number(values.seed);

/** Variables of every kind that the mutants refer to. */
const env = { SET: 'set', NUM: '3', EMPTY: '', HOME: '/home/user' };
/** How many docker clients work at once. */
const workers = 2;

const version = dockerVersion();
if (version === undefined) {
  console.log(
    'SKIPPED: npm run fuzz compares with the docker client, which is not here. Install the docker CLI.',
  );
} else if (!Number.isInteger(mutants) || mutants < 1 || !Number.isInteger(seed)) {
  console.error('--mutants and --seed take whole numbers, for instance --mutants 500 --seed 7.');
  process.exitCode = 2;
} else await compareAll(version);

async function compareAll(client: string): Promise<void> {
  const originals = readOriginals(positionals);
  console.log(`${client}; ${mutants} mutants of ${originals.length} stacks; --seed ${seed}`);
  const directory = mkdtempSync(join(tmpdir(), 'stack-fuzz-'));
  // The env file of the stack with every property.
  writeFileSync(join(directory, 'common.env'), 'A=1\nSET\nEMPTY=\n# note\n');
  const kept = join(tmpdir(), `stack-fuzz-seed-${seed}`);
  const tally = { next: 0, accepted: 0, disagreements: 0 };
  const work = async (worker: number) => {
    for (let number = tally.next++; number < mutants; number = tally.next++) {
      const texts = mutantOf(originals, new Random(seed * 1_000_003 + number));
      const files = texts.map((text, index) => {
        const file = join(directory, `worker-${worker}-${index}.yml`);
        writeFileSync(file, text);
        return file;
      });
      const docker = await askDocker(files, env);
      if (docker.accepted) tally.accepted++;
      const reason = disagreement(files, env, docker);
      if (reason === undefined) continue;
      tally.disagreements++;
      console.log(`mutant ${number}: ${reason}\n  ${keepDisagreement(kept, String(number), texts, reason)}`);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  rmSync(directory, { recursive: true });
  console.log(
    `${mutants} mutants: docker accepts ${tally.accepted}, refuses ${mutants - tally.accepted}; ${tally.disagreements} disagreements`,
  );
  if (tally.disagreements > 0) process.exitCode = 1;
}

/** The files of one mutant, mostly one. */
function mutantOf(originals: readonly Original[], random: Random): string[] {
  // The stack with every property is worth as much as all others of the repository.
  const pick = () => (random.chance(0.3) ? originals[0] : undefined) ?? random.pick(originals);
  const base = pick();
  const count = random.chance(0.15) ? 2 : 1;
  return Array.from({ length: count }, (_, index) =>
    mutate(index === 0 || random.chance(0.7) ? base : pick(), random),
  );
}
