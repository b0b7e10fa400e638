import { basename } from 'node:path';
import { checkRules, type Rule, type RuleExample } from '../rules/index.js';
import type { Finding } from '../spec/finding.js';
import { loadDeploySet } from '../spec/load/index.js';

/** Reads an example as docker reads it, and applies rules to it: the findings of the loader and of the rules. */
export function checkExample(example: string | RuleExample, rules: Iterable<Rule>): Finding[] {
  const {
    files,
    env = {},
    beside = {},
    about = {},
  } = typeof example === 'string' ? { files: [example] } : example;
  const readFile = (path: string) => beside[basename(path)];
  const sources = files.map((text, index) => ({ file: `/examples/stack-${index}.yml`, text }));
  const { set, findings } = loadDeploySet(sources, { env, readFile });
  return [...findings, ...checkRules(set, { ...about, readFile, rules })];
}
