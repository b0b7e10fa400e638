#!/usr/bin/env node
import { openBalena } from './open-balena/program.js';
import { run } from './program.js';

await run(openBalena());
