import { driverOptions, extensions, pairs, since } from './common-shapes.js';
import { list } from './list-shape.js';
import { mapping } from './mapping-shape.js';
import { boolean, text } from './scalar-shape.js';
import { either, type Shape } from './shape.js';

export function networkShape(minor: number): Shape {
  return mapping(
    {
      driver: text,
      driver_opts: driverOptions,
      ipam: mapping({ driver: text, config: list(mapping({ subnet: text })) }),
      external: externalShape(false),
      internal: boolean,
      labels: pairs,
      ...since(minor, 2, { attachable: boolean }),
      ...since(minor, 5, { name: text }),
    },
    { nullable: true, ...extensions(minor, 7) },
  );
}

export function volumeShape(minor: number): Shape {
  return mapping(
    {
      driver: text,
      driver_opts: driverOptions,
      external: externalShape(false),
      labels: pairs,
      ...since(minor, 4, { name: text }),
      ...since(minor, 10, { 'x-cluster-spec': clusterSpec }),
    },
    { nullable: true, ...extensions(minor, 7) },
  );
}

export function secretShape(minor: number): Shape {
  return mapping(
    {
      file: text,
      external: externalShape(true),
      labels: pairs,
      ...since(minor, 5, { name: text }),
      ...since(minor, 8, { driver: text, driver_opts: driverOptions, template_driver: text }),
    },
    extensions(minor, 7),
  );
}

export function configShape(minor: number): Shape {
  return mapping(
    {
      file: text,
      external: externalShape(true),
      labels: pairs,
      ...since(minor, 5, { name: text }),
      ...since(minor, 8, { template_driver: text }),
    },
    extensions(minor, 7),
  );
}

function externalShape(open: boolean) {
  return either(boolean, mapping({ name: text }, { open }));
}

const topologies = list(mapping({ segments: pairs }, { open: true }));

const clusterSpec = mapping(
  {
    group: text,
    access_mode: mapping(
      {
        scope: text,
        sharing: text,
        block_volume: mapping({}, { open: true }),
        mount_volume: mapping({ fs_type: text, mount_flags: list(text) }, { open: true }),
      },
      { open: true },
    ),
    accessibility_requirements: mapping({ requisite: topologies, preferred: topologies }, { open: true }),
    capacity_range: mapping({ required_bytes: text, limit_bytes: text }, { open: true }),
    availability: text,
  },
  { open: true },
);
