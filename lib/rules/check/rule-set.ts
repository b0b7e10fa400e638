import type { Rule } from './rule.js';

/**
 * An ordered set of rules. It never changes: {@link RuleSet.with} and {@link RuleSet.without} answer new ones.
 *
 * @example
 * const rules = defaultRules.with(teamLabel).without('swarm/update-policy');
 */
export class RuleSet implements Iterable<Rule> {
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(rules: Iterable<Rule>) {
    this.#rules = new Map([...rules].map((rule) => [rule.id, rule]));
  }

  /** This set and more rules; one with the id of another takes its place. */
  with(...rules: readonly Rule[]): RuleSet {
    return new RuleSet([...this, ...rules]);
  }

  /** This set without the rules of these ids. */
  without(...ids: readonly string[]): RuleSet {
    return new RuleSet([...this].filter((rule) => !ids.includes(rule.id)));
  }

  /** The rule of that id. */
  get(id: string): Rule | undefined {
    return this.#rules.get(id);
  }

  /** The rules in their order. */
  [Symbol.iterator](): Iterator<Rule> {
    return this.#rules.values();
  }
}
