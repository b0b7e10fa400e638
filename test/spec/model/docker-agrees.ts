import { beforeAll, describe, expect, it } from 'vitest';
import { hasDocker, needsDocker } from '../../support/docker.js';
import { compare, compareServices, type Setting } from './support.js';

/** One test for each body of a service: the model is what `docker stack config` prints. All are asked in one call. */
export function dockerPrintsTheSame(
  what: string,
  bodies: Readonly<Record<string, string>>,
  setting: Setting = {},
): void {
  describe.skipIf(!hasDocker)(needsDocker(`${what}: as docker prints it`), () => {
    let results: ReturnType<typeof compareServices>;
    beforeAll(() => {
      results = compareServices(bodies, setting);
    });
    it.each(Object.keys(bodies))('%s', (title) => {
      const { ours, docker } = results(title);
      expect(ours).toEqual(docker);
    });
  });
}

/** One test for each stack: the model of all its files is what `docker stack config` prints. */
export function dockerPrintsTheSameStack(
  what: string,
  stacks: Readonly<Record<string, readonly string[]>>,
  setting: Setting = {},
): void {
  describe.skipIf(!hasDocker)(needsDocker(`${what}: as docker prints it`), () => {
    it.each(Object.entries(stacks))('%s', (_title, files) => {
      const { ours, docker } = compare(files, setting);
      expect(ours.refusals).toEqual([]);
      expect(docker).toBeDefined();
      expect(ours.model).toEqual(docker);
    });
  });
}

/** One test for each stack: docker refuses it, and so does the library. */
export function bothRefuse(
  what: string,
  stacks: Readonly<Record<string, readonly string[]>>,
  setting: Setting = {},
): void {
  describe.skipIf(!hasDocker)(needsDocker(`${what}: refused by docker and here`), () => {
    it.each(Object.entries(stacks))('%s', (_title, files) => {
      const { ours, docker } = compare(files, setting);
      expect(docker).toBeUndefined();
      expect(ours.refusals).not.toEqual([]);
    });
  });
}

/** The stack file that consists of one service. */
export const service = (body: string): string[] => [`services:\n  web: ${body}\n`];
