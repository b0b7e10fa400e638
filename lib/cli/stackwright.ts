#!/usr/bin/env node
import { VERSION } from '../synth/generator.js';

// What scripts ask most often needs none of the commands.
if (['--version', '-V'].includes(process.argv[2] ?? '') && process.argv.length === 3) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const [{ run }, { stackwright }] = await Promise.all([
    import('./program.js'),
    import('./stackwright-program.js'),
  ]);
  await run(stackwright());
}
