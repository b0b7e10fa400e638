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
import { parseConstraint } from '../grammar/constraint.js';
import type {
  AttachmentFacts,
  ConstraintFacts,
  DeployFacts,
  FileReferenceFacts,
  MountFacts,
  PortFacts,
  ServiceFacts,
} from './service-facts.js';

/**
 * The facts of a service of the model. Each part is read when the first rule asks for it and kept for the others; a
 * path below the service is made when somebody asks for it, since few places have a finding.
 */
export class Service implements ServiceFacts {
  readonly name: string;
  readonly path: YamlPath;
  readonly spec: Fields;
  readonly image: string;
  readonly deploy: DeployFacts;
  readonly healthCheck: Fields | undefined;
  // What has been read so far.
  private ownPorts: readonly PortFacts[] | undefined;
  private ownMounts: readonly MountFacts[] | undefined;
  private ownNetworks: readonly AttachmentFacts[] | undefined;
  private ownConfigs: readonly FileReferenceFacts[] | undefined;
  private ownSecrets: readonly FileReferenceFacts[] | undefined;
  private ownEnvironment: ServiceFacts['environment'] | undefined;

  constructor(name: string, value: unknown) {
    this.name = name;
    this.path = ['services', name];
    this.spec = fieldsOf(value);
    this.image = textOf(this.spec['image']) ?? '';
    this.deploy = new Deploy(this.path, fieldsOf(this.spec['deploy']));
    this.healthCheck = optional(this.spec['healthcheck']);
  }

  get ports(): readonly PortFacts[] {
    this.ownPorts ??= listOf(this.spec['ports']).map(
      (port, index) => new Port(this.path, index, fieldsOf(port)),
    );
    return this.ownPorts;
  }

  get mounts(): readonly MountFacts[] {
    this.ownMounts ??= listOf(this.spec['volumes']).map(
      (mount, index) => new Mount(this.path, index, fieldsOf(mount)),
    );
    return this.ownMounts;
  }

  get networks(): readonly AttachmentFacts[] {
    this.ownNetworks ??= readNetworks(this.path, this.spec['networks']);
    return this.ownNetworks;
  }

  get configs(): readonly FileReferenceFacts[] {
    this.ownConfigs ??= listOf(this.spec['configs']).map(
      (entry, index) => new FileReference(this.path, configs, index, entry),
    );
    return this.ownConfigs;
  }

  get secrets(): readonly FileReferenceFacts[] {
    this.ownSecrets ??= listOf(this.spec['secrets']).map(
      (entry, index) => new FileReference(this.path, secrets, index, entry),
    );
    return this.ownSecrets;
  }

  get environment(): ServiceFacts['environment'] {
    this.ownEnvironment ??= pairsOf(this.spec['environment']);
    return this.ownEnvironment;
  }
}

/** What stands under `deploy`, with its defaults. */
class Deploy implements DeployFacts {
  readonly spec: Fields;
  readonly mode: string;
  readonly isGlobal: boolean;
  readonly isJob: boolean;
  readonly replicas: number | undefined;
  readonly updateConfig: Fields | undefined;
  readonly rollbackConfig: Fields | undefined;
  readonly restartPolicy: Fields | undefined;
  readonly placement: Fields;
  private readonly service: YamlPath;
  private ownLabels: DeployFacts['labels'] | undefined;
  private ownConstraints: readonly ConstraintFacts[] | undefined;

  constructor(service: YamlPath, spec: Fields) {
    this.service = service;
    this.spec = spec;
    this.mode = textOf(spec['mode']) || 'replicated';
    this.isGlobal = this.mode === 'global' || this.mode === 'global-job';
    this.isJob = this.mode.endsWith('-job');
    this.replicas = numberOf(spec['replicas']);
    this.updateConfig = optional(spec['update_config']);
    this.rollbackConfig = optional(spec['rollback_config']);
    this.restartPolicy = optional(spec['restart_policy']);
    this.placement = fieldsOf(spec['placement']);
  }

  get path(): YamlPath {
    return [...this.service, 'deploy'];
  }

  get tasks(): DeployFacts['tasks'] {
    if (this.isGlobal) return 'one a node';
    if (this.replicas === 0) return 'none';
    return (this.replicas ?? 1) > 1 ? 'several' : 'one';
  }

  get labels(): DeployFacts['labels'] {
    this.ownLabels ??= Object.fromEntries(pairsOf(this.spec['labels']));
    return this.ownLabels;
  }

  get constraints(): readonly ConstraintFacts[] {
    this.ownConstraints ??= textsOf(this.placement['constraints']).map(
      (text, index) => new PlacementConstraint(this.service, index, text),
    );
    return this.ownConstraints;
  }
}

/** An entry of a list of a service, or of its networks. */
abstract class Entry {
  private readonly service: YamlPath;
  private readonly list: YamlPath;
  private readonly step: string | number;

  constructor(service: YamlPath, list: YamlPath, step: string | number) {
    this.service = service;
    this.list = list;
    this.step = step;
  }

  get path(): YamlPath {
    return [...this.service, ...this.list, this.step];
  }
}

// Shared by all entries, so that none has a path of its own.
const ports: YamlPath = ['ports'];
const volumes: YamlPath = ['volumes'];
const networks: YamlPath = ['networks'];
const configs: YamlPath = ['configs'];
const secrets: YamlPath = ['secrets'];
const constraints: YamlPath = ['deploy', 'placement', 'constraints'];

class Port extends Entry implements PortFacts {
  readonly target: number | undefined;
  readonly published: number;
  readonly protocol: string;
  readonly mode: string;
  readonly spec: Fields;

  constructor(service: YamlPath, index: number, spec: Fields) {
    super(service, ports, index);
    const protocol = textOf(spec['protocol'])?.toLowerCase();
    this.target = numberOf(spec['target']);
    this.published = numberOf(spec['published']) ?? 0;
    this.protocol = protocol === 'udp' || protocol === 'sctp' ? protocol : 'tcp';
    this.mode = textOf(spec['mode'])?.toLowerCase() === 'host' ? 'host' : 'ingress';
    this.spec = spec;
  }
}

class Mount extends Entry implements MountFacts {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly spec: Fields;

  constructor(service: YamlPath, index: number, spec: Fields) {
    super(service, volumes, index);
    this.type = textOf(spec['type']) || 'volume';
    this.source = textOf(spec['source']) ?? '';
    this.target = textOf(spec['target']) ?? '';
    this.spec = spec;
  }
}

class FileReference extends Entry implements FileReferenceFacts {
  readonly source: string;
  readonly target: string;
  readonly spec: Fields;

  constructor(service: YamlPath, list: YamlPath, index: number, entry: unknown) {
    super(service, list, index);
    this.spec = fieldsOf(entry);
    this.source = textOf(typeof entry === 'string' ? entry : this.spec['source']) ?? '';
    this.target = textOf(this.spec['target']) || this.source;
  }
}

class PlacementConstraint extends Entry implements ConstraintFacts {
  readonly text: string;
  readonly parsed: ConstraintFacts['parsed'];

  constructor(service: YamlPath, index: number, text: string) {
    super(service, constraints, index);
    const parsed = parseConstraint(text);
    this.text = text;
    this.parsed = 'problem' in parsed ? undefined : parsed;
  }
}

class Attachment extends Entry implements AttachmentFacts {
  readonly network: string;
  readonly spec: Fields;

  constructor(service: YamlPath, step: string | number, network: string, spec: Fields) {
    super(service, networks, step);
    this.network = network;
    this.spec = spec;
  }
}

function readNetworks(service: YamlPath, value: unknown): AttachmentFacts[] {
  const named = isFields(value)
    ? Object.keys(value).map((network) => new Attachment(service, network, network, fieldsOf(value[network])))
    : textsOf(value).map((network, index) => new Attachment(service, index, network, {}));
  return named.length > 0 ? named : [{ path: service, network: 'default', spec: {} }];
}

/** A section that may be left out. */
function optional(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}
