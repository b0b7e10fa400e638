import type { PlacementSpec } from '../spec/stack.generated.js';

/**
 * Where a service's tasks may run. Each method answers a new placement, so they compose; all constraints must hold.
 *
 * @example
 * Placement.workers().label('disk', 'ssd').spread('node.labels.zone').maxPerNode(1);
 */
export class Placement {
  /** Manager nodes only. */
  static managers(): Placement {
    return new Placement().managers();
  }

  /** Worker nodes only. */
  static workers(): Placement {
    return new Placement().workers();
  }

  /** Nodes with a label: `docker node update --label-add NAME=VALUE NODE`. */
  static label(name: string, value: string): Placement {
    return new Placement().label(name, value);
  }

  /** Any node, tasks spread evenly over the values of a node property. */
  static spread(descriptor: string): Placement {
    return new Placement().spread(descriptor);
  }

  /** Any node, at most `count` tasks of the service on each. */
  static maxPerNode(count: number): Placement {
    return new Placement().maxPerNode(count);
  }

  /** Nodes for which an expression holds, in Docker's own syntax. */
  static constraint(expression: string): Placement {
    return new Placement().constraint(expression);
  }

  constructor(private readonly spec: PlacementSpec = {}) {}

  /** Manager nodes only. */
  managers(): Placement {
    return this.constraint('node.role == manager');
  }

  /** Worker nodes only. */
  workers(): Placement {
    return this.constraint('node.role == worker');
  }

  /** Nodes with a label. */
  label(name: string, value: string): Placement {
    return this.constraint(`node.labels.${name} == ${value}`);
  }

  /** Nodes whose hostname is this one. */
  hostname(name: string): Placement {
    return this.constraint(`node.hostname == ${name}`);
  }

  /**
   * Nodes for which an expression holds (https://docs.docker.com/reference/cli/docker/service/create/#constraint).
   *
   * @param expression `KEY == VALUE` or `KEY != VALUE`
   */
  constraint(expression: string): Placement {
    const constraints = this.spec.constraints ?? [];
    if (constraints.includes(expression)) return this;
    return new Placement({ ...this.spec, constraints: [...constraints, expression] });
  }

  /**
   * Spreads the tasks evenly over the values of a node property.
   *
   * @param descriptor `node.labels.NAME`, `engine.labels.NAME` or `node.hostname`
   */
  spread(descriptor: string): Placement {
    return new Placement({
      ...this.spec,
      preferences: [...(this.spec.preferences ?? []), { spread: descriptor }],
    });
  }

  /** At most `count` tasks of the service on each node. Needs engine 19.03. */
  maxPerNode(count: number): Placement {
    return new Placement({ ...this.spec, max_replicas_per_node: count });
  }

  /** The placement as a stack file says it. */
  toSpec(): PlacementSpec {
    const { constraints, preferences, ...rest } = this.spec;
    const spec: PlacementSpec = rest;
    if (constraints !== undefined) spec.constraints = [...constraints];
    if (preferences !== undefined) spec.preferences = preferences.map((preference) => ({ ...preference }));
    return spec;
  }
}

/** Manager nodes only: the place of what needs the swarm's own API. */
export class ManagerPlacement extends Placement {
  constructor() {
    super({ constraints: ['node.role == manager'] });
  }
}
