import type { IConstruct } from 'constructs';

/** Something that visits every construct of a subtree just before synthesis and may change it. */
export interface Aspect {
  /** Is called once for each construct. */
  visit(construct: IConstruct): void;
}

const ASPECTS = Symbol.for('stackwright.aspects');

interface WithAspects {
  [ASPECTS]?: Aspect[];
}

const MOST_ROUNDS = 100;
const visited = new WeakMap<IConstruct, Set<Aspect>>();

/** Calls the aspects of a construct and of those above it that have not visited it. Answers whether there was one. */
function visit(construct: IConstruct): boolean {
  const done = visited.get(construct) ?? new Set();
  visited.set(construct, done);
  const all = construct.node.scopes.flatMap((scope) => Aspects.of(scope).all);
  const due = all.filter((aspect) => !done.has(aspect));
  for (const aspect of due) {
    done.add(aspect);
    aspect.visit(construct);
  }
  return due.length > 0;
}

/** A construct's aspects on itself are how it prepares itself, from what it holds by now. */
function forgetPreparation(construct: IConstruct): void {
  for (const aspect of Aspects.of(construct).all) visited.get(construct)?.delete(aspect);
}

/**
 * Aspects of a subtree: one change applied to everything below a construct.
 *
 * @example
 * Aspects.of(stack).add(
 *   Aspects.forEach(Service.isService, (service) => service.configure({ logging: Logging.jsonFile({ maxFile: 3 }) })),
 * );
 */
export class Aspects {
  /** The aspects of one construct; they visit it and everything below it. */
  static of(construct: IConstruct): Aspects {
    return new Aspects(construct);
  }

  /**
   * Calls every aspect of the tree once for every construct in its subtree: outer aspects first, parents before
   * children. What aspects add to the tree is visited too. A second call visits only what is new, so a tree can be
   * rendered as often as one likes; only a construct's aspects on itself run at every call.
   *
   * @throws when aspects go on adding constructs for ever
   */
  static invoke(root: IConstruct): void {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = root.node.findAll();
      if (round === 0) before.forEach(forgetPreparation);
      // A tree without aspects, the usual one, is not asked construct by construct.
      if (!before.some((construct) => Aspects.of(construct).all.length > 0)) return;
      if (!before.map(visit).includes(true)) return;
    }
    throw new Error(
      `the aspects of ${root.node.path || 'the app'} add constructs without end; let an aspect look whether what it adds is there.`,
    );
  }

  /** An aspect that changes the constructs of one kind and passes by the others. */
  static forEach<T extends IConstruct>(
    isKind: (construct: unknown) => construct is T,
    change: (construct: T) => void,
  ): Aspect {
    return {
      visit: (construct) => {
        if (isKind(construct)) change(construct);
      },
    };
  }

  private constructor(private readonly construct: IConstruct) {}

  /** Adds an aspect. Aspects run in the order in which they were added. */
  add(...aspects: Aspect[]): void {
    const holder = this.construct as WithAspects;
    holder[ASPECTS] ??= [];
    holder[ASPECTS].push(...aspects);
  }

  /** The aspects added to this construct itself. */
  get all(): readonly Aspect[] {
    return (this.construct as WithAspects)[ASPECTS] ?? [];
  }
}
