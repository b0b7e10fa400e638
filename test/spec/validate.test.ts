import { describe, expect, it } from 'vitest';
import { type Violation, validateCompose, validateStack } from '../../lib/spec/validate.js';
import { formatPath } from '../../lib/spec/yaml-path.js';
import { dockerReads, hasDocker, needsDocker } from '../support/docker.js';
import { containerCases } from './cases/container.js';
import { deployCases } from './cases/deploy.js';
import { fileWith } from './cases/field-cases.js';
import { fileCases } from './cases/file.js';
import { mountAndPortCases } from './cases/mounts-and-ports.js';

const groups = ['cli', 'deploy', 'engine', 'nobody'] as const;

/** One line for each value of each field, as titles of tests want it. */
const fields = [...fileCases, ...containerCases, ...mountAndPortCases, ...deployCases];
const values = fields.flatMap(({ path, beside, accepted, ...rest }) => [
  ...accepted.map((value) => ({ path, value, beside, by: 'accepted' as const })),
  ...groups.flatMap((by) => (rest[by] ?? []).map((value) => ({ path, value, beside, by }))),
]);
const title = '$path: $value';

/** What the violations say, without the path in front. */
const said = (violations: readonly Violation[]) =>
  violations.map(({ message, remedy }) => `${message} | ${remedy}`);

describe('validateStack', () => {
  const accepted = values.filter(({ by }) => by === 'accepted');
  it.each(accepted)(`accepts ${title}`, ({ path, value, beside }) => {
    expect(validateStack(fileWith(path, value, beside))).toEqual([]);
  });

  const refused = values.filter(({ by }) => by !== 'accepted');
  it.each(refused)(`refuses ${title} ($by)`, ({ path, value, beside, by }) => {
    const violations = validateStack(fileWith(path, value, beside));
    expect(violations, JSON.stringify(said(violations))).toHaveLength(1);
    const [violation] = violations;
    expect(violation?.refusedBy).toBe(by === 'deploy' ? 'cli' : by === 'nobody' ? undefined : by);
    expect(violation?.message).toContain(formatPath(violation?.path.slice(0, 1) ?? []));
    expect(violation?.message).not.toMatch(/\.$|undefined|\[object/);
    expect(violation?.remedy).toMatch(/^[A-Z`].*\.$/);
  });

  describe.skipIf(!hasDocker)(needsDocker('as docker stack config does'), () => {
    it.each(values)(`${title} ($by)`, ({ path, value, beside, by }) => {
      const { accepted: passed, stderr } = dockerReads(JSON.stringify(fileWith(path, value, beside)));
      expect(passed, stderr).toBe(by !== 'cli');
    });
  });
});

describe('a violation', () => {
  const messages = (part: object) =>
    said(validateStack({ services: { api: { image: 'shop/api', ...part } } }));

  it('says where, what and what is expected, and what to write', () => {
    expect(messages({ ports: [{ target: 80, published: 70000 }] })).toEqual([
      'services.api.ports[0].published is 70000; a port is 1 to 65535 | ' +
        "Write a port from 1 to 65535, or leave published out for a port of the swarm's choice.",
    ]);
    expect(messages({ deploy: { restart_policy: { condition: 'unless-stopped' } } })[0]).toMatch(
      /^services\.api\.deploy\.restart_policy\.condition is "unless-stopped"; .* \| Write condition: any/,
    );
  });

  it('names the nearest property for a misspelled one, and the place for one that is elsewhere', () => {
    expect(messages({ enviroment: {} })).toEqual([
      'services.api.enviroment is not known; there is no such property | Write environment.',
    ]);
    expect(messages({ capAdd: [] })[0]).toMatch(/Write cap_add\.$/);
    expect(messages({ mem_limit: '1g' })[0]).toMatch(/Write deploy\.resources\.limits\.memory\.$/);
    expect(messages({ deploy: { update_confg: {} } })[0]).toMatch(/Write update_config\.$/);
    expect(messages({ logging: { zebra: 1 } })[0]).toMatch(/Leave it out\. Known here: driver, options\.$/);
    expect(messages({ zebra: 1 })[0]).toMatch(/Leave it out\.$/);
  });

  it('says which types fit, and how to write the value as one', () => {
    expect(messages({ deploy: { replicas: '3' } })).toEqual([
      'services.api.deploy.replicas is "3"; it must be a whole number | Write it without quotes: replicas: 3.',
    ]);
    expect(messages({ environment: { DEBUG: true } })).toEqual([
      'services.api.environment.DEBUG is true; it must be text, a number or empty | Put the value in quotes: DEBUG: "true".',
    ]);
    expect(messages({ init: 'yes' })[0]).toMatch(
      /it must be true or false \| Write init: true or init: false, without quotes\.$/,
    );
    expect(messages({ hostname: 7 })[0]).toMatch(/is 7; it must be text \| Put the value in quotes\.$/);
    expect(messages({ healthcheck: { interval: 30 } })[0]).toMatch(
      /Write text with a unit, for instance 30s\.$/,
    );
    expect(messages({ cap_add: 'ALL' })[0]).toMatch(/is "ALL"; it must be a list \| Write a list/);
    expect(messages({ healthcheck: null })[0]).toMatch(
      /is empty; it must be a map \| Write a map, or leave healthcheck out\.$/,
    );
    expect(messages({ dns: [null] })[0]).toMatch(
      /dns\[0\] is empty; it must be text \| Write text, or leave the entry out\.$/,
    );
    expect(messages({ networks: 7 })[0]).toMatch(
      /is 7; it must be a list or a map \| Write a list or a map\.$/,
    );
  });

  it('stands for one fault: the branch that fits the value speaks, the others are silent', () => {
    expect(messages({ ports: [{ target: 'http' }] })).toHaveLength(1);
    expect(messages({ volumes: [{ type: 'tmpfs', target: '/run', tmpfs: { size: '64m' } }] })).toHaveLength(
      1,
    );
    expect(messages({ networks: { front: { alias: ['a'] } } })).toHaveLength(1);
  });

  it('stands for each fault: all of them at once', () => {
    const violations = validateStack({
      services: {
        api: { image: 'Shop/api', ports: ['99999:80', '80:80', '80:80'] },
        db: { deploy: { replicas: -1 } },
      },
      networks: { front: { ipam: { config: [{}] } } },
    });
    expect(violations.map(({ path }) => formatPath(path))).toEqual([
      'services.api.image',
      'services.api.ports[0]',
      'services.api.ports[2]',
      'services.db.deploy.replicas',
      'networks.front.ipam.config[0]',
    ]);
  });

  it('points at a key that is wrong, and at the second of two entries that are the same', () => {
    const [key] = validateStack({ services: { 'a b': { image: 'shop/api' } } });
    expect(key?.path).toEqual(['services', 'a b']);
    expect(key?.message).toMatch(/^services has the key "a b"; /);
    const [again] = validateStack({ services: { api: { image: 'shop/api', dns: ['1.1.1.1', '1.1.1.1'] } } });
    expect(again?.path).toEqual(['services', 'api', 'dns', 1]);
    expect(again?.message).toBe('services.api.dns[1] is "1.1.1.1" again; an entry stands here once');
  });

  it('never shows what may be secret, and cuts what is long', () => {
    const secret = 'hunter2-hunter2';
    const all = JSON.stringify([
      messages({ environment: { TOKEN: [secret] }, labels: [secret, secret], command: { run: secret } }),
      messages({
        environment: [secret, secret],
        logging: { options: { token: [secret] } },
        build: { args: [secret, secret] },
      }),
      said(validateStack({ services: {}, volumes: { data: { driver_opts: { o: [secret] } } } })),
    ]);
    expect(all).not.toContain('hunter2');
    expect(all).toContain('services.api.environment.TOKEN is a list');
    const [long] = messages({ image: `Shop/${'a'.repeat(500)}` });
    expect(long?.length).toBeLessThan(350);
    expect(long).toContain('…"');
  });

  it('is found in a value of any kind', () => {
    for (const value of [null, [], 'services', 7]) {
      expect(validateStack(value)).toMatchObject([{ path: [], keyword: 'type', refusedBy: 'cli' }]);
    }
    const hostile = JSON.parse('{"services": {"__proto__": {"image": 7}}}');
    expect(validateStack(hostile).map(({ path }) => formatPath(path))).toEqual([
      'services.__proto__',
      'services.__proto__.image',
    ]);
    expect(validateStack({ services: { api: { image: 'shop/api', constructor: 1 } } })[0]?.message).toMatch(
      /not known/,
    );
  });
});

describe('validateCompose', () => {
  it('accepts what one machine can do and a swarm cannot', () => {
    const file = {
      name: 'shop',
      services: {
        api: {
          build: { context: './images/api', dockerfile: 'Dockerfile', args: { A: 'b' } },
          image: 'shop/api',
          depends_on: { db: { condition: 'service_healthy', restart: true } },
          restart: 'unless-stopped',
          privileged: true,
          devices: ['/dev/net/tun:/dev/net/tun'],
          security_opt: ['apparmor=unconfined'],
          tmpfs: ['/run', '/sys/fs/cgroup'],
          shm_size: '256m',
          env_file: [{ path: '.env', required: false }],
          environment: { DEBUG: true },
          ports: [{ target: 80, published: '8000-8010', host_ip: '127.0.0.1' }, '80:80'],
          volumes: [
            './a:/b:z',
            { type: 'bind', source: '/a', target: '/b', bind: { create_host_path: true } },
          ],
          networks: { default: { aliases: ['api.example.com'], ipv4_address: '10.0.0.2' } },
          profiles: ['debug'],
          healthcheck: { test: ['CMD', 'true'], start_interval: '1s' },
          deploy: { replicas: 2, resources: { limits: { cpus: '0.5', memory: '64M' } } },
          secrets: ['token'],
          configs: [{ source: 'settings', target: '/etc/api.yml' }],
        },
        db: { image: 'postgres:17', depends_on: ['cache'] },
      },
      networks: { default: { ipam: { config: [{ subnet: '10.0.0.0/24', gateway: '10.0.0.1' }] } } },
      volumes: { data: null },
      configs: { settings: { content: 'a: b' } },
      secrets: { token: { environment: 'TOKEN' } },
    };
    expect(validateCompose(file)).toEqual([]);
  });

  it('refuses what Compose refuses, in the same words', () => {
    const violations = validateCompose({
      name: 'Shop',
      services: {
        api: {
          image: 'shop/api',
          depends_on: { db: { condition: 'healthy' } },
          restart: 'never',
          dependson: [],
        },
      },
    });
    expect(violations.map(({ path }) => formatPath(path))).toEqual([
      'name',
      'services.api.dependson',
      'services.api.restart',
      'services.api.depends_on.db.condition',
    ]);
    expect(said(violations)[1]).toMatch(/Write depends_on\.$/);
  });
});
