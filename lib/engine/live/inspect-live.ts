import type { EngineService, EngineTask } from '../api-types.js';
import type { Docker } from '../docker.js';
import { inspect, listNamed, listServices, listTasks } from '../inventory.js';
import type { LiveContent, LiveNetwork, LiveServiceSpec } from './engine-specs.js';
import { withoutUnsaid } from './unsaid-defaults.js';

/** What an engine answers for a stack: what is its own, and what its services use besides. */
export interface LiveObjects {
  readonly services: readonly LiveServiceSpec[];
  readonly networks: readonly LiveNetwork[];
  /** How many of the networks are its own. */
  readonly ownNetworks: number;
  readonly contents: Readonly<Record<'configs' | 'secrets', readonly LiveContent[]>>;
}

/** Asks an engine for everything of a stack. */
export async function inspectLive(docker: Docker, stack: string): Promise<LiveObjects> {
  const [services, networks, configs, secrets] = await Promise.all([
    listServices(docker, stack),
    listNamed(docker, 'network', stack),
    listNamed(docker, 'config', stack),
    listNamed(docker, 'secret', stack),
  ]);
  const tasks = await newestTasks(docker, services);
  const specs = services.map((service) => withoutUnsaid(specOf(service), tasks.get(service.ID)));
  const containers = specs.map(({ TaskTemplate }) => TaskTemplate.ContainerSpec ?? {});
  const ids = (own: readonly { readonly ID: string }[], used: readonly (string | undefined)[]) => [
    ...new Set([...own.map(({ ID }) => ID), ...used.flatMap((id) => id ?? [])]),
  ];
  const usedNetworks = specs.flatMap(({ TaskTemplate }) =>
    (TaskTemplate.Networks ?? []).map(({ Target }) => Target),
  );
  const usedConfigs = containers.flatMap(({ Configs }) => (Configs ?? []).map(({ ConfigID }) => ConfigID));
  const usedSecrets = containers.flatMap(({ Secrets }) => (Secrets ?? []).map(({ SecretID }) => SecretID));
  return {
    services: specs,
    networks: await inspect<LiveNetwork>(docker, ['network', 'inspect'], ids(networks, usedNetworks)),
    ownNetworks: networks.length,
    contents: {
      configs: await inspect<LiveContent>(docker, ['config', 'inspect'], ids(configs, usedConfigs)),
      secrets: await inspect<LiveContent>(docker, ['secret', 'inspect'], ids(secrets, usedSecrets)),
    },
  };
}

/** The template of the newest task of each service. */
async function newestTasks(
  docker: Docker,
  services: readonly EngineService[],
): Promise<Map<string, LiveServiceSpec['TaskTemplate']>> {
  const tasks = await listTasks(
    docker,
    services.map(({ ID }) => ID),
  );
  const byAge = (one: EngineTask, other: EngineTask) =>
    (one.CreatedAt ?? '') < (other.CreatedAt ?? '') ? -1 : 1;
  return new Map(
    tasks.sort(byAge).map(({ ServiceID, Spec }) => [ServiceID, Spec as LiveServiceSpec['TaskTemplate']]),
  );
}

function specOf({ Spec }: EngineService): LiveServiceSpec {
  return Spec as LiveServiceSpec;
}
