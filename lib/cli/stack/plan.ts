import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Baseline } from '../../engine/index.js';
import type { DeployTarget } from './target.js';

/** What a deploy would do, as far as names tell. */
export interface DeployPlan {
  readonly stack: string;
  readonly command: string;
  readonly create: readonly string[];
  /** Services that exist: updated where something differs, left alone where nothing does. */
  readonly update: readonly string[];
  /** Services that run and are in no file: they stay, unless `--prune` removes them. */
  readonly orphaned: readonly string[];
}

/** Compares the names in the files with those in the swarm. */
export function deployPlan(target: DeployTarget, before: Baseline): DeployPlan {
  const wanted = [...new Set(target.files.flatMap((file) => serviceNames(resolve(target.cwd, file))))];
  const prefix = `${target.stack}_`;
  const present = before.services.map((service) => service.Spec.Name.replace(prefix, ''));
  return {
    stack: target.stack,
    command: `docker stack deploy ${target.files.map((file) => `-c ${file}`).join(' ')} ${target.stack}`,
    create: wanted.filter((name) => !present.includes(name)),
    update: wanted.filter((name) => present.includes(name)),
    orphaned: present.filter((name) => !wanted.includes(name)),
  };
}

/** The plan for people. */
export function planText(plan: DeployPlan): string {
  const line = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`  ${label} ${names.length}: ${names.join(', ')}`];
  return [
    `Would run: ${plan.command}`,
    ...line('create', plan.create),
    ...line('update where changed', plan.update),
    ...line('in no file any more (--prune removes them)', plan.orphaned),
    'Everything that can be checked beforehand is in order. Nothing was deployed.',
  ].join('\n');
}

function serviceNames(path: string): string[] {
  const value = parse(readFileSync(path, 'utf8'), { logLevel: 'silent', merge: true }) as {
    services?: Record<string, unknown>;
  } | null;
  return Object.keys(value?.services ?? {});
}
