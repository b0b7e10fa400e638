#!/usr/bin/env node
import { run } from './program.js';
import { stackwright } from './stackwright-program.js';

await run(stackwright());
