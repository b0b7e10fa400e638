import { pairs, since } from './common-shapes.js';
import { list } from './list-shape.js';
import { mapping } from './mapping-shape.js';
import { duration, integer, number, oneOf, text } from './scalar-shape.js';
import type { Shape } from './shape.js';

export function deployShape(minor: number): Shape {
  return mapping(
    {
      mode: text,
      replicas: integer,
      labels: pairs,
      update_config: updateShape(minor),
      resources: resourcesShape(minor),
      restart_policy: mapping({ condition: text, delay: duration, max_attempts: integer, window: duration }),
      placement: placementShape(minor),
      ...since(minor, 2, { endpoint_mode: text }),
      ...since(minor, 7, { rollback_config: updateShape(minor) }),
    },
    { nullable: true },
  );
}

function updateShape(minor: number): Shape {
  return mapping({
    parallelism: integer,
    delay: duration,
    failure_action: text,
    monitor: duration,
    max_failure_ratio: number,
    ...since(minor, 4, { order: oneOf('start-first', 'stop-first') }),
  });
}

function resourcesShape(minor: number): Shape {
  const resource = { cpus: text, memory: text };
  return mapping({
    limits: mapping({ ...resource, ...since(minor, 9, { pids: integer }) }),
    reservations: mapping({ ...resource, ...since(minor, 5, { generic_resources: genericResources }) }),
  });
}

const genericResources = list(mapping({ discrete_resource_spec: mapping({ kind: text, value: number }) }));

function placementShape(minor: number): Shape {
  return mapping({
    constraints: list(text),
    ...since(minor, 3, { preferences: list(mapping({ spread: text })) }),
    ...since(minor, 8, { max_replicas_per_node: integer }),
  });
}
