import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  pairsOf,
  textOf,
  textsOf,
} from '../../spec/read-values.js';
import type { YamlPath } from '../../spec/yaml-path.js';
import { type Constraint, parseConstraint } from '../grammar/constraint.js';

/** A published or merely named port. */
export interface PortFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** The port inside the container. @default undefined: what is written is no number */
  readonly target: number | undefined;
  /** 0 means: the engine picks one. */
  readonly published: number;
  /** What the engine makes of it: `udp`, `sctp` or else `tcp`. */
  readonly protocol: string;
  /** What the engine makes of it: `host` or else `ingress`. */
  readonly mode: string;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
}

/** A mount in long form. */
export interface MountFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** `volume`, `bind`, `tmpfs`, `npipe`, `cluster` or `image`. */
  readonly type: string;
  /** The key of a volume, or a path; an empty text where there is none. */
  readonly source: string;
  /** The path inside the container. */
  readonly target: string;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
}

/** A service's place on a network. */
export interface AttachmentFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** The key under the top-level networks. */
  readonly network: string;
  /** Its aliases, addresses and options, as `docker stack config` prints them. */
  readonly spec: Fields;
}

/** A config or secret as a service reads it. */
export interface FileReferenceFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** The key under the top-level configs or secrets. */
  readonly source: string;
  /** The file it appears as: the target, or the source where there is none. */
  readonly target: string;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
}

/** A placement constraint, as it is written and as an engine reads it. */
export interface ConstraintFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** As it is written. */
  readonly text: string;
  /** @default undefined: an engine does not read it */
  readonly parsed: Constraint | undefined;
}

/** What stands under `deploy`. */
export interface DeployFacts {
  /** Where it is in the model. */
  readonly path: YamlPath;
  /** It as `docker stack config` prints it. */
  readonly spec: Fields;
  /** `replicated`, `global`, `replicated-job` or `global-job`, as written. */
  readonly mode: string;
  /** Whether every node runs a task. */
  readonly isGlobal: boolean;
  /** Whether its tasks end by themselves. */
  readonly isJob: boolean;
  /** The number of tasks as written. @default undefined: one, or one a node in a global mode */
  readonly replicas: number | undefined;
  /** How many tasks run at the same time at least. */
  readonly tasks: 'one' | 'several' | 'one a node' | 'none';
  /** The labels of the service, which are not those of its containers. */
  readonly labels: Readonly<Record<string, string | undefined>>;
  /** How tasks are replaced. @default undefined: as the engine does it */
  readonly updateConfig: Fields | undefined;
  /** How tasks return to what they were. @default undefined: as the engine does it */
  readonly rollbackConfig: Fields | undefined;
  /** When a task that ended starts anew. @default undefined: always */
  readonly restartPolicy: Fields | undefined;
  /** Where tasks may run. */
  readonly constraints: readonly ConstraintFacts[];
  /** Constraints, preferences and the limit a node, as written. */
  readonly placement: Fields;
}

/** One service of the merged model, read once for all rules. */
export interface ServiceFacts {
  /** Its key under `services`. */
  readonly name: string;
  /** Where it is in the model: `services.NAME`. */
  readonly path: YamlPath;
  /** The service as `docker stack config` prints it. */
  readonly spec: Fields;
  /** An empty text where none is given. */
  readonly image: string;
  /** What stands under `deploy`, with its defaults. */
  readonly deploy: DeployFacts;
  /** The ports it publishes or merely names. */
  readonly ports: readonly PortFacts[];
  /** Its volumes, binds and tmpfs, in long form. */
  readonly mounts: readonly MountFacts[];
  /** The networks it joins; `default` where it names none. */
  readonly networks: readonly AttachmentFacts[];
  /** The configs it reads. */
  readonly configs: readonly FileReferenceFacts[];
  /** The secrets it reads. */
  readonly secrets: readonly FileReferenceFacts[];
  /** A variable without a value is undefined: the engine takes none for it. */
  readonly environment: ReadonlyMap<string, string | undefined>;
  /** Its health check as the file gives it. @default undefined: none, or that of the image */
  readonly healthCheck: Fields | undefined;
}

export function readService(name: string, value: unknown): ServiceFacts {
  const spec = fieldsOf(value);
  const path: YamlPath = ['services', name];
  let environment: ServiceFacts['environment'] | undefined;
  return {
    name,
    path,
    spec,
    image: textOf(spec['image']) ?? '',
    deploy: readDeploy([...path, 'deploy'], fieldsOf(spec['deploy'])),
    ports: listOf(spec['ports']).map((port, index) => readPort([...path, 'ports', index], fieldsOf(port))),
    mounts: listOf(spec['volumes']).map((mount, index) =>
      readMount([...path, 'volumes', index], fieldsOf(mount)),
    ),
    networks: readNetworks([...path, 'networks'], spec['networks']),
    configs: readFileReferences([...path, 'configs'], spec['configs']),
    secrets: readFileReferences([...path, 'secrets'], spec['secrets']),
    get environment() {
      environment ??= pairsOf(spec['environment']);
      return environment;
    },
    healthCheck: isFields(spec['healthcheck']) ? spec['healthcheck'] : undefined,
  };
}

function readDeploy(path: YamlPath, spec: Fields): DeployFacts {
  const mode = textOf(spec['mode']) || 'replicated';
  const placement = fieldsOf(spec['placement']);
  const replicas = numberOf(spec['replicas']);
  const isGlobal = mode === 'global' || mode === 'global-job';
  return {
    path,
    spec,
    mode,
    isGlobal,
    isJob: mode.endsWith('-job'),
    replicas,
    tasks: isGlobal ? 'one a node' : replicas === 0 ? 'none' : (replicas ?? 1) > 1 ? 'several' : 'one',
    labels: Object.fromEntries(pairsOf(spec['labels'])),
    updateConfig: isFields(spec['update_config']) ? spec['update_config'] : undefined,
    rollbackConfig: isFields(spec['rollback_config']) ? spec['rollback_config'] : undefined,
    restartPolicy: isFields(spec['restart_policy']) ? spec['restart_policy'] : undefined,
    constraints: textsOf(placement['constraints']).map((text, index) => {
      const parsed = parseConstraint(text);
      return {
        path: [...path, 'placement', 'constraints', index],
        text,
        parsed: 'problem' in parsed ? undefined : parsed,
      };
    }),
    placement,
  };
}

function readPort(path: YamlPath, port: Fields): PortFacts {
  return {
    path,
    target: numberOf(port['target']),
    published: numberOf(port['published']) ?? 0,
    protocol: ['udp', 'sctp'].find((known) => known === textOf(port['protocol'])?.toLowerCase()) ?? 'tcp',
    mode: textOf(port['mode'])?.toLowerCase() === 'host' ? 'host' : 'ingress',
    spec: port,
  };
}

function readMount(path: YamlPath, spec: Fields): MountFacts {
  return {
    path,
    type: textOf(spec['type']) || 'volume',
    source: textOf(spec['source']) ?? '',
    target: textOf(spec['target']) ?? '',
    spec,
  };
}

function readNetworks(path: YamlPath, value: unknown): AttachmentFacts[] {
  const named = isFields(value)
    ? Object.entries(value).map(([network, spec]) => ({
        path: [...path, network],
        network,
        spec: fieldsOf(spec),
      }))
    : textsOf(value).map((network, index) => ({ path: [...path, index], network, spec: {} }));
  return named.length > 0 ? named : [{ path: path.slice(0, -1), network: 'default', spec: {} }];
}

function readFileReferences(path: YamlPath, value: unknown): FileReferenceFacts[] {
  return listOf(value).map((entry, index) => {
    const spec = fieldsOf(entry);
    const source = textOf(typeof entry === 'string' ? entry : spec['source']) ?? '';
    return { path: [...path, index], source, target: textOf(spec['target']) || source, spec };
  });
}
