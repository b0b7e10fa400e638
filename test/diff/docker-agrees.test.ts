import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffStacks, isEmptyDiff } from '../../lib/diff/index.js';
import { loadDeploySet } from '../../lib/spec/load/index.js';
import { dockerStackConfig, hasDocker, inDirectory, needsDocker } from '../support/docker.js';

const service = (part: string, image = 'shop/web:1'): string =>
  `version: "3.13"\nservices:\n  web:\n    image: ${image}\n${part}`;

/** Stacks of which some are the same in other words, and some differ in a small thing. */
const stacks: readonly string[] = [
  service(''),
  service('', '"shop/web:1"'),
  service('', 'shop/web:${TAG:-1}'),
  service('', 'shop/web:2'),
  service('    environment: { A: "1", B: "2" }\n'),
  service('    environment: ["B=2", "A=1"]\n'),
  service('    environment: { A: "1", B: 2 }\n'),
  service('    environment: { A: "1", B: "" }\n'),
  service('    environment: { A: "1", B: }\n'),
  service('    ports: ["8080:80"]\n'),
  service('    ports: [{ target: 80, published: 8080, protocol: tcp, mode: ingress }]\n'),
  service('    ports: [{ target: 80, published: 8080, mode: host }]\n'),
  service('    ports: ["8080:80", "8443:443"]\n'),
  service('    ports: ["8443:443", "8080:80"]\n'),
  service('    stop_grace_period: 90s\n'),
  service('    stop_grace_period: 1m30s\n'),
  service('    deploy: { resources: { limits: { memory: 64M } } }\n'),
  service('    deploy: { resources: { limits: { memory: 65536K } } }\n'),
  service('    deploy: { replicas: 1 }\n'),
  service('    tty: false\n'),
  service('    command: serve --now\n'),
  service('    command: [serve, --now]\n'),
  service('    networks: [default]\n'),
  service('    networks: { default: {} }\n'),
  service('    networks: { default: { aliases: [shop] } }\n'),
  service('    volumes: ["data:/data"]\nvolumes: { data: {} }\n'),
  service('    volumes: [{ type: volume, source: data, target: /data }]\nvolumes: { data: }\n'),
  service('    volumes: ["data:/data:ro"]\nvolumes: { data: {} }\n'),
  service('x-team: shop\n'),
  service('    x-team: shop\n'),
  service('    depends_on: [db]\n  db:\n    image: postgres:18\n'),
  'version: "3.13"\nservices:\n  db:\n    image: postgres:18\n  web:\n    depends_on: [db]\n    image: shop/web:1\n',
];

describe.skipIf(!hasDocker)(needsDocker('nothing differs'), () => {
  test('exactly where docker stack config prints the same', { timeout: 300_000 }, () => {
    const files = stacks.map((content, index) => ({ path: `${index}.yml`, content }));
    inDirectory(files, (directory) => {
      const read = files.map(({ path }) => {
        const file = join(directory, path);
        const docker = dockerStackConfig([file]);
        expect(docker.accepted, `${path} ${docker.stderr}`).toBe(true);
        return { path, printed: docker.stdout, model: loadDeploySet([{ file }], { env: {} }).set.model };
      });
      let [same, other] = [0, 0];
      for (const [index, one] of read.entries()) {
        for (const two of read.slice(index + 1)) {
          const isSame = one.printed === two.printed;
          expect(isEmptyDiff(diffStacks(one, two)), `${one.path} ${two.path}`).toBe(isSame);
          if (isSame) same++;
          else other++;
        }
      }
      console.log(`${same + other} pairs, ${same} of them printed alike`);
      expect(same).toBeGreaterThan(8);
    });
  });
});
