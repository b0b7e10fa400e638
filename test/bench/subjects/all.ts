import { cdk8s } from './cdk8s.js';
import { docker } from './docker.js';
import { lint, lintInProcess } from './lint.js';
import { ours } from './ours.js';
import { plainYaml } from './plain-yaml.js';
import type { Subject } from './subject.js';

/** All subjects, in the order of their runs. */
export const subjects: readonly Subject[] = [ours, plainYaml, cdk8s, lintInProcess, lint, docker];
