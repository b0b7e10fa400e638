import type { ConfigSpec, NetworkSpec, SecretSpec, VolumeSpec } from '../../spec/stack.generated.js';
import type { LiveContent, LiveMount, LiveNetwork } from './engine-specs.js';
import { filled, filledMap, present, set } from './plain.js';
import { isOf, keyOf, ownLabels } from './swarm-names.js';

/** A network as a stack file has it: its own with all it has, another one as external. */
export function networkPart(network: LiveNetwork, stack: string): NetworkSpec {
  const { Name, Labels, IPAM } = network;
  if (!isOf(stack, Labels)) return { name: Name, external: true };
  const ipam = present({
    driver: IPAM?.Driver === 'default' ? undefined : set(IPAM?.Driver),
    config: filled(IPAM?.Config?.map(({ Subnet }) => present({ subnet: Subnet }))),
  });
  const options = Object.entries(network.Options ?? {}).filter(([key]) => !allocated.has(key));
  return present({
    name: nameBeside(Name, stack),
    driver: network.Driver === 'overlay' ? undefined : set(network.Driver),
    driver_opts: filledMap(Object.fromEntries(options)),
    ipam: filledMap(ipam as Record<string, unknown>),
    internal: set(network.Internal),
    attachable: set(network.Attachable),
    labels: ownLabels(Labels),
  }) as NetworkSpec;
}

/** Options that a swarm adds by itself. */
const allocated = new Set(['com.docker.network.driver.overlay.vxlanid_list']);

/** A volume as a stack file has it, from the mount that brings it about. */
export function volumePart({ Source = '', VolumeOptions }: LiveMount, stack: string): VolumeSpec {
  if (!isOf(stack, VolumeOptions?.Labels)) return { name: Source, external: true };
  return present({
    name: nameBeside(Source, stack),
    driver: set(VolumeOptions?.DriverConfig?.Name),
    driver_opts: filledMap(VolumeOptions?.DriverConfig?.Options),
    labels: ownLabels(VolumeOptions?.Labels),
  }) as VolumeSpec;
}

/** A config or secret of a stack, without its content. */
export function contentPart({ Spec }: LiveContent, stack: string): ConfigSpec | SecretSpec {
  if (!isOf(stack, Spec.Labels)) return { name: Spec.Name, external: true };
  return present({
    name: nameBeside(Spec.Name, stack),
    labels: ownLabels(Spec.Labels),
    driver: set(Spec.Driver?.Name),
    driver_opts: filledMap(Spec.Driver?.Options),
    template_driver: set(Spec.Templating?.Name),
  }) as ConfigSpec | SecretSpec;
}

/** The name of something whose key does not tell it already. */
function nameBeside(name: string, stack: string): string | undefined {
  return name === `${stack}_${keyOf(name, stack)}` ? undefined : name;
}
