import { pairs, texts } from './common-types.js';
import { duration, size } from './go-amount.js';
import { pointer, slice } from './go-collections.js';
import { float, int64, string, uint64 } from './go-scalars.js';
import { struct } from './go-struct.js';
import type { GoType } from './go-type.js';

/** A whole number that may be 0 on purpose: a later 0 wins, where other zeros change nothing. */
export const optionalNumber: GoType = pointer(uint64, { merge: (earlier, later) => later ?? earlier });

const updateConfig = struct({
  Parallelism: optionalNumber,
  Delay: duration,
  failure_action: string,
  Monitor: duration,
  max_failure_ratio: float,
  Order: string,
});

const genericResource = struct({
  discrete_resource_spec: pointer(struct({ Kind: string, Value: int64 }, { always: true })),
});

const resources = struct({
  Limits: pointer(struct({ cpus: string, memory: size, pids: int64 })),
  Reservations: pointer(struct({ cpus: string, memory: size, generic_resources: slice(genericResource) })),
});

const restartPolicy = struct({
  Condition: string,
  Delay: pointer(duration),
  max_attempts: optionalNumber,
  Window: pointer(duration),
});

const placement = struct({
  Constraints: texts,
  Preferences: slice(struct({ Spread: string })),
  max_replicas_per_node: uint64,
});

export const deploy = struct({
  Mode: string,
  Replicas: optionalNumber,
  Labels: pairs,
  update_config: pointer(updateConfig),
  rollback_config: pointer(updateConfig),
  Resources: resources,
  restart_policy: pointer(restartPolicy),
  Placement: placement,
  endpoint_mode: string,
});
