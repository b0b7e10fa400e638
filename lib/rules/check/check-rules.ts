import type { Finding } from '../../spec/finding.js';
import type { DeploySet, LoadNote } from '../../spec/load/index.js';
import { formatPath } from '../../spec/yaml-path.js';
import { defaultRules } from '../all-rules.js';
import type { Note, Problem, RuleContext } from './context.js';
import type { CheckFacts, Rule } from './rule.js';
import { ServicesByPart } from './services-by-part.js';
import { indexStack } from './stack-index.js';

/** The oldest engine that stacks are written for today. */
const oldestEngine = '20.10';

export interface CheckOptions extends CheckFacts {
  /** The rules to apply, in order: a `RuleSet` or a list. @default defaultRules */
  readonly rules?: Iterable<Rule>;
}

/**
 * Applies rules to a deploy set.
 *
 * @returns findings in the order of the rules, and of the services within a rule: the same input gives the same list
 *
 * @example
 * const { set, findings } = loadDeploySet([{ file: 'docker-stack.yml' }], { env: { TAG: '1.4' } });
 * const all = [...findings, ...checkRules(set, { rules: defaultRules.with(teamLabel), engineVersion: '28.2' })];
 */
export function checkRules(set: DeploySet, options: CheckOptions = {}): Finding[] {
  const index = indexStack(set.model);
  const shared = {
    model: set.model,
    documents: set.documents,
    index,
    set,
    facts: options,
    engineVersion: options.engineVersion ?? oldestEngine,
    notes: notesByKind(set),
  };
  const services = new ServicesByPart(index.services);
  return [...(options.rules ?? defaultRules)].flatMap((rule) => applyRule(rule, services, shared));
}

function notesByKind({ documents, notes = [] }: DeploySet): (kind: LoadNote['kind']) => readonly Note[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const byKind = new Map<string, Note[]>();
  for (const note of notes) {
    const document = byFile.get(note.file);
    if (document === undefined) continue;
    const all = byKind.get(note.kind) ?? [];
    all.push({ ...note, document });
    byKind.set(note.kind, all);
  }
  return (kind) => byKind.get(kind) ?? [];
}

/** One rule's findings, each once: what several services share is looked at for each of them. */
function applyRule(rule: Rule, services: ServicesByPart, shared: Omit<RuleContext, 'report'>): Finding[] {
  const findings = new Map<string, Finding>();
  const report = (problem: Problem) => {
    const finding = toFinding(rule, problem, shared.set);
    findings.set(`${finding.message}\0${finding.file}`, finding);
  };
  const context: RuleContext = { ...shared, report };
  try {
    rule.check?.(context);
    if (rule.checkService !== undefined)
      for (const service of services.having(rule.looksAt)) rule.checkService(service, context);
  } catch (error) {
    return [...findings.values(), brokenRule(rule, error)];
  }
  return [...findings.values()];
}

function toFinding(rule: Rule, problem: Problem, set: DeploySet): Finding {
  const refusedBy = problem.refusedBy ?? rule.refusedBy;
  const path = formatPath(problem.path);
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message: `${path} ${problem.message}.`.trimStart(),
    remedy: problem.remedy ?? rule.remedy,
    path,
    ...locate(problem, set),
    ...(refusedBy === undefined || refusedBy === 'nobody' ? {} : { refusedBy }),
  };
}

/** The nearest place that has a position: an entry that a default put there stands where its parent stands. */
function locate({ path, document }: Problem, set: DeploySet): Pick<Finding, 'file' | 'line' | 'column'> {
  for (let length = path.length; length >= 0; length--) {
    const start = path.slice(0, length);
    const place = document === undefined ? set.locate(start) : document.locate(start);
    if (place !== undefined) return document === undefined ? place : { file: document.file, ...place };
  }
  return document === undefined ? {} : { file: document.file };
}

/** A rule that throws must not hide what the others find. */
function brokenRule(rule: Rule, error: unknown): Finding {
  return {
    rule: 'stackwright/broken-rule',
    severity: 'warning',
    message: `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Correct the rule, or take it out of the set.',
  };
}
