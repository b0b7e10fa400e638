import { extensions } from './common-shapes.js';
import { mapping } from './mapping-shape.js';
import { configShape, networkShape, secretShape, volumeShape } from './object-shapes.js';
import { text } from './scalar-shape.js';
import { serviceShape } from './service-shape.js';
import type { Shape } from './shape.js';

/** The minor versions of format 3 that the `docker` CLI knows. */
export const oldestMinor = 0;
export const newestMinor = 13;

const cache = new Map<number, Shape>();

/**
 * What the `docker` CLI accepts as a stack file of version `3.minor`. This is its own, lax check, with what it lets
 * through: it says what is refused, not what makes sense.
 */
export function stackShape(minor: number): Shape {
  const known = cache.get(minor);
  if (known !== undefined) return known;
  const shape = buildStackShape(minor);
  cache.set(minor, shape);
  return shape;
}

function buildStackShape(minor: number): Shape {
  const keys: Record<string, Shape> = {
    version: text,
    services: named(serviceShape(minor)),
    // Networks alone may have any name; one that is no plain word is not even checked.
    networks: named(networkShape(minor), true),
    volumes: named(volumeShape(minor)),
  };
  if (minor >= 1) keys['secrets'] = named(secretShape(minor));
  if (minor >= 3) keys['configs'] = named(configShape(minor));
  return mapping(keys, extensions(minor, 4));
}

function named(entries: Shape, open = false): Shape {
  return mapping({}, { pattern: /^[a-zA-Z0-9._-]+$/, entries, open });
}
