import type { IConstruct } from 'constructs';

/** Something that visits every construct of a subtree just before synthesis and may change it. */
export interface Aspect {
  visit(construct: IConstruct): void;
}

const ASPECTS = Symbol.for('stackwright.aspects');

interface WithAspects {
  [ASPECTS]?: Aspect[];
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

  /** Calls every aspect of the tree once for every construct in its subtree: outer aspects first, parents before children. */
  static invoke(root: IConstruct): void {
    const visit = (construct: IConstruct, inherited: readonly Aspect[]): void => {
      const own = (construct as WithAspects)[ASPECTS];
      const all = own === undefined ? inherited : [...inherited, ...own];
      for (const aspect of all) aspect.visit(construct);
      for (const child of construct.node.children) visit(child, all);
    };
    visit(root, []);
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
