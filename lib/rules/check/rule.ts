import type { Severity } from '../../spec/finding.js';
import type { DeploySpec, ServiceSpec } from '../../spec/stack.generated.js';
import type { RuleContext } from './context.js';
import type { ServiceFacts } from './service-facts.js';

/** A stack that shows a rule at work. It is one of the rule's tests. */
export interface RuleExample {
  /** The stack files of the deploy set in order, as YAML text. */
  readonly files: readonly string[];
  /** What the environment of the deploy holds. @default nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** Files beside the stack files that configs, secrets and env_file name, by name. @default none */
  readonly beside?: Readonly<Record<string, string | Uint8Array>>;
  /** What is known of the swarm. @default nothing */
  readonly about?: Omit<CheckFacts, 'readFile'>;
}

/** A property of a service, or one of its `deploy`. */
export type ServicePart = keyof ServiceSpec | `deploy.${keyof DeploySpec}`;

/**
 * A check over a merged deploy set, with all that its page and its tests need. Write one with {@link defineRule}.
 */
export interface Rule {
  /** Where the rule belongs and what it is about: `swarm/restart-condition`. */
  readonly id: string;
  /**
   * `error` exactly when the CLI or the engine refuses the deploy or drops what was asked, `warning` for what
   * deploys and then hurts, `info` for advice.
   */
  readonly severity: Severity;
  /** Who refuses the deploy. @default nobody: it deploys */
  readonly refusedBy?: 'cli' | 'engine';
  /** One line that names what is wrong. */
  readonly title: string;
  /** What a Swarm does with it, in a sentence or two. */
  readonly why: string;
  /** What to write instead, in one sentence. */
  readonly remedy: string;
  /** Docker's page about it. */
  readonly link: string;
  /** Stacks in which the rule finds something: YAML of one file, or more than that. */
  readonly bad: readonly (string | RuleExample)[];
  /** Stacks that show what to write instead; the rule finds nothing in them. */
  readonly good: readonly (string | RuleExample)[];
  /** Looks at the whole deploy set. @default none */
  readonly check?: (context: RuleContext) => void;
  /**
   * The parts of a service without which `checkService` finds nothing: a service that has none of them is passed by.
   * @default it is called for each service
   */
  readonly looksAt?: readonly ServicePart[];
  /** Looks at one service; it is called for each, or for each that has what the rule looks at. @default none */
  readonly checkService?: (service: ServiceFacts, context: RuleContext) => void;
}

/**
 * Defines a rule.
 *
 * @example
 * const rule = defineRule({
 *   id: 'shop/team-label',
 *   severity: 'warning',
 *   title: 'A service without a team',
 *   why: 'Nobody is called when it fails.',
 *   remedy: 'Add the label team under deploy.labels.',
 *   link: 'https://example.com/handbook/labels',
 *   bad: ['services: { web: { image: "nginx:1.27" } }'],
 *   good: ['services: { web: { image: "nginx:1.27", deploy: { labels: { team: shop } } } }'],
 *   checkService: (service, { report }) => {
 *     if (service.deploy.labels['team'] === undefined) {
 *       report({ path: service.path, message: 'has no team; nobody is called when it fails' });
 *     }
 *   },
 * });
 */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}

/** What is known besides the files themselves. */
export interface CheckFacts {
  /** The name the stack is deployed under. @default unknown */
  readonly stackName?: string;
  /** The version of the oldest engine in the swarm, for instance `20.10`. @default unknown: the oldest in use, 20.10 */
  readonly engineVersion?: string;
  /** The nodes of the swarm. @default unknown */
  readonly nodes?: readonly NodeFacts[];
  /** What the swarm holds already. @default unknown */
  readonly live?: LiveFacts;
  /** Names of plugins that the nodes have: drivers of networks, address pools and secrets. @default none */
  readonly plugins?: readonly string[];
  /**
   * Reads a file that the deploy set names, by the path in the model; undefined when there is none.
   * @default files are not looked at
   */
  readonly readFile?: (path: string) => string | Uint8Array | undefined;
}

/** A node of the swarm. */
export interface NodeFacts {
  /** The name of its host. */
  readonly hostname: string;
  /** Whether it is a manager or a worker. */
  readonly role: 'manager' | 'worker';
  /** @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** @default 'active' */
  readonly availability?: 'active' | 'pause' | 'drain';
}

/** What a live swarm holds, by name. A part that was not asked for stays undefined and is not checked. */
export interface LiveFacts {
  /** Its networks. @default not asked for */
  readonly networks?: Readonly<
    Record<
      string,
      {
        /** `swarm` for an overlay network, `local` for one of a single node. */
        readonly scope: string;
        /** `overlay` or another. */
        readonly driver: string;
      }
    >
  >;
  /** The names of its secrets. @default not asked for */
  readonly secrets?: readonly string[];
  /** Configs with their content, where it was asked for. @default not asked for */
  readonly configs?: Readonly<
    Record<
      string,
      {
        /** What it holds. @default not asked for */
        readonly content?: Uint8Array;
      }
    >
  >;
  /** Volumes of the nodes with the options they were created with. @default not asked for */
  readonly volumes?: readonly LiveVolume[];
}

/** A volume as it is on one node. */
export interface LiveVolume {
  /** Its name on the node. */
  readonly name: string;
  /** The host name of the node. */
  readonly node: string;
  /** `local` or another. */
  readonly driver: string;
  /** The driver's options that it was created with. */
  readonly options: Readonly<Record<string, string>>;
}
