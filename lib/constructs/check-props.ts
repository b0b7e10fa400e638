import type { IConstruct } from 'constructs';
import { Annotations } from '../core/annotations.js';
import { Duration } from '../units/index.js';
import type { ServiceProps } from './service-props.js';

/** What a prop must be at run time: an app that is run without a type check may hold anything. */
interface Kind {
  readonly fits: (value: unknown) => boolean;
  readonly remedy: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const has =
  (...members: readonly string[]) =>
  (value: unknown): boolean =>
    isObject(value) && members.some((member) => member in value);
const listOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(fits);
const written = (remedy: string): Kind => ({ fits: has('toSpec'), remedy });
const list = (remedy: string): Kind => ({ fits: listOf((item) => typeof item === 'string'), remedy });
const map: Kind = {
  fits: (value) => isObject(value) && !Array.isArray(value),
  remedy: 'Write a map: { NAME: "value" }.',
};

const KINDS: { readonly [Prop in keyof ServiceProps]?: Kind } = {
  image: { fits: has('reference'), remedy: 'Write image: Image.fromRegistry("nginx:1.29-alpine").' },
  ports: { fits: listOf(has('toSpec')), remedy: 'Write ports: [Port.tcp(8080, 80)].' },
  mounts: {
    fits: listOf(has('toSpec')),
    remedy: 'Write mounts: [volume.at("/data")] or Mount.bind("/path").',
  },
  networks: {
    fits: listOf(has('network', 'networkName')),
    remedy: 'Write networks: [network], with network = new OverlayNetwork(stack, "backend").',
  },
  configs: {
    fits: listOf(has('config', 'configName')),
    remedy: 'Write configs: [config] or [{ config, target }].',
  },
  secrets: {
    fits: listOf(has('secret', 'secretName')),
    remedy: 'Write secrets: [secret] or [{ secret, target }].',
  },
  devices: { fits: listOf(has('toMount')), remedy: 'Write devices: [new Device("/dev/fuse")].' },
  ulimits: { fits: listOf(has('toSpec')), remedy: 'Write ulimits: [new Ulimit("nofile", 65_536)].' },
  healthcheck: written('Write healthcheck: HealthCheck.shell("curl --fail localhost").'),
  logging: written('Write logging: Logging.jsonFile({ maxFile: 3 }).'),
  placement: written('Write placement: Placement.workers().'),
  updateConfig: written('Write updateConfig: UpdatePolicy.startFirst().'),
  rollbackConfig: written('Write rollbackConfig: UpdatePolicy.stopFirst({ failureAction: "pause" }).'),
  restartPolicy: written('Write restartPolicy: RestartPolicy.any().'),
  resources: written('Write resources: new Resources({ limits: { cpus: 0.5 } }).'),
  stopGracePeriod: { fits: Duration.isDuration, remedy: 'Write stopGracePeriod: Duration.seconds(30).' },
  command: list('Write each argument as an entry: command: ["serve", "--port", "80"].'),
  entrypoint: list('Write each argument as an entry: entrypoint: ["/bin/web"].'),
  envFiles: list('Write envFiles: ["./web.env"].'),
  capAdd: list('Write capAdd: ["NET_ADMIN"].'),
  capDrop: list('Write capDrop: ["ALL"].'),
  dns: list('Write dns: ["9.9.9.9"].'),
  dnsSearch: list('Write dnsSearch: ["example.com"].'),
  environment: map,
  serviceLabels: map,
  labels: map,
  sysctls: map,
  extraHosts: map,
};

/** The props that are what their types say; of each other one the service gets a finding. */
export function checkedProps<Props extends Partial<ServiceProps>>(service: IConstruct, props: Props): Props {
  if ((Object.keys(props) as (keyof ServiceProps)[]).every((prop) => isRight(prop, props[prop])))
    return props;
  const wrong = Object.entries(KINDS).filter(
    ([prop]) => !isRight(prop as keyof ServiceProps, props[prop as keyof ServiceProps]),
  );
  for (const [prop, { remedy }] of wrong) {
    Annotations.of(service).addError({
      rule: 'stackwright/prop-type',
      path: prop,
      message: `${prop} is not what its type says; npx tsc --noEmit names the line.`,
      remedy,
    });
  }
  const names = new Set(wrong.map(([prop]) => prop));
  return Object.fromEntries(Object.entries(props).filter(([prop]) => !names.has(prop))) as Props;
}

function isRight(prop: keyof ServiceProps, value: unknown): boolean {
  return value === undefined || (KINDS[prop]?.fits(value) ?? true);
}
