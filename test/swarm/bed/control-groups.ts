import { existsSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the hierarchies of control groups are mounted: one with version 2, about ten with version 1. */
export function controlGroupRoots(): string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .filter((line) => / - cgroup2? /.test(line))
    .map((line) => line.split(' ')[4])
    .filter((root) => root !== undefined);
}

/** Removes the group of this name from every hierarchy; false while a process is still in one. */
export function removeControlGroups(name: string): boolean {
  const groups = controlGroupRoots()
    .map((root) => join(root, name))
    .filter((group) => existsSync(group));
  return groups.map(removeGroup).every((removed) => removed);
}

/** The files in a group's directory go with it; only the groups below must be removed first. */
function removeGroup(directory: string): boolean {
  try {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.isDirectory() && !removeGroup(join(directory, entry.name))) return false;
    }
    rmdirSync(directory);
    return true;
  } catch {
    return !existsSync(directory);
  }
}
