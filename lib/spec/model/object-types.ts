import { extensions, external, options, pairs, texts } from './common-types.js';
import { size } from './go-amount.js';
import { pointer, slice } from './go-collections.js';
import { bool, string } from './go-scalars.js';
import { struct } from './go-struct.js';

export const network = struct({
  Name: string,
  Driver: string,
  driver_opts: options,
  Ipam: struct({ Driver: string, Config: slice(pointer(struct({ Subnet: string }))) }),
  External: external,
  Internal: bool,
  Attachable: bool,
  Labels: pairs,
  Extras: extensions,
});

const topologies = slice(struct({ Segments: pairs }));

const clusterVolume = struct({
  Group: string,
  access_mode: pointer(
    struct({
      Scope: string,
      Sharing: string,
      mount_volume: pointer(struct({ fs_type: string, mount_flags: texts })),
      block_volume: pointer(struct({})),
    }),
  ),
  accessibility_requirements: pointer(struct({ Requisite: topologies, Preferred: topologies })),
  capacity_range: pointer(struct({ required_bytes: size, limit_bytes: size })),
  Secrets: slice(struct({ Key: string, Secret: string })),
  Availability: string,
});

export const volume = struct({
  Name: string,
  Driver: string,
  driver_opts: options,
  External: external,
  Labels: pairs,
  Extras: extensions,
  'x-cluster-spec': pointer(clusterVolume),
});

/** A config or a secret. */
export const fileObject = struct({
  Name: string,
  File: string,
  External: external,
  Labels: pairs,
  Extras: extensions,
  Driver: string,
  driver_opts: options,
  template_driver: string,
});
