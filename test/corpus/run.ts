// npm run corpus -- DIR: compares our verdict on every file of a directory with the one in its verdicts.tsv, which names
// what docker said under an empty environment: columns file, loader (`docker stack config`), engine (`docker stack
// deploy`, with the external networks, secrets and configs that a file names made beforehand; `-` after a refusal).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRules } from '../../lib/rules/index.js';
import { loadDeploySet, loaderAccepts } from '../../lib/spec/load/index.js';

interface Verdict {
  readonly file: string;
  readonly loader: string;
  readonly engine: string;
}

const directory = process.argv[2];
if (directory === undefined) {
  console.error('Name the directory with the files and their verdicts.tsv: npm run corpus -- DIR');
  process.exit(2);
}

const verdicts: Verdict[] = readFileSync(join(directory, 'verdicts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', loader = '', engine = ''] = line.split('\t');
    return { file, loader, engine };
  });

const wrong: string[] = [];
const agree = { loader: 0, engine: 0 };
const asked = verdicts.filter(({ engine }) => engine !== '-').length;
const start = performance.now();
for (const { file, loader, engine } of verdicts) {
  const { set, findings } = loadDeploySet([{ file: join(directory, file) }], { env: {} });
  const ours = loaderAccepts(findings) ? 'accept' : 'reject';
  if (ours === loader) agree.loader += 1;
  else wrong.push(`${ours === 'accept' ? 'false accept' : 'false refusal'} (loader)  ${file}`);
  if (engine === '-') continue;
  const refusals = [...findings, ...checkRules(set, { stackName: 'corpus' })].filter(
    ({ refusedBy }) => refusedBy !== undefined,
  );
  const deployable = refusals.length === 0 ? 'accept' : 'reject';
  if (deployable === engine) agree.engine += 1;
  else
    wrong.push(
      `${deployable === 'accept' ? 'false accept' : 'false refusal'} (engine)  ${file}  ${refusals.map(({ rule }) => rule).join(' ')}`,
    );
}

console.log(`${verdicts.length} files in ${Math.round(performance.now() - start)} ms`);
console.log(`loader: ${agree.loader} of ${verdicts.length} agree`);
console.log(`engine: ${agree.engine} of ${asked} agree`);
for (const line of wrong) console.log(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
