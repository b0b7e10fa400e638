import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shopApp } from '../shop.js';
import type { Subject } from './subject.js';

export const ours: Subject = {
  name: 'stackwright',
  what: 'constructs made, resolved, merged, checked by schema and all rules, written to disk',
  prepare: ({ services, scratch }) => {
    const outdir = join(scratch, 'ours');
    return () => {
      // Each run is a first synthesis; what the one before wrote costs two unlinks.
      rmSync(outdir, { recursive: true, force: true });
      const { findings } = shopApp(services, outdir).synth();
      if (findings.length > 0) throw new Error(`the model has findings: ${findings[0]?.message}`);
    };
  },
};
