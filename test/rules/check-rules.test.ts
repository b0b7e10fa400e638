import { describe, expect, it } from 'vitest';
import { checkRules, defaultRules, defineRule, RuleSet } from '../../lib/rules/index.js';
import type { StackSpec } from '../../lib/spec/index.js';
import { loadDeploySet } from '../../lib/spec/load/index.js';

const stack = `services:
  web:
    image: nginx:1.27
    deploy:
      restart_policy:
        condition: always
  api:
    image: shop/api:1.4
    deploy: { labels: { team: shop } }
`;

const teamLabel = defineRule({
  id: 'shop/team-label',
  severity: 'warning',
  title: 'A service without a team',
  why: 'Nobody is called when it fails.',
  remedy: 'Add the label team under deploy.labels.',
  link: 'https://example.com/handbook/labels',
  bad: ['services: { web: { image: "nginx:1.27" } }'],
  good: ['services: { web: { image: "nginx:1.27", deploy: { labels: { team: shop } } } }'],
  checkService: ({ path, deploy }, { report }) => {
    if (deploy.labels['team'] === undefined) report({ path, message: 'has no team' });
  },
});

const load = (...texts: string[]) =>
  loadDeploySet(
    texts.map((text, index) => ({ file: `stack-${index}.yml`, text })),
    { env: {} },
  ).set;

describe('checkRules', () => {
  it('says where in the file, what an engine does, and what to write', () => {
    const findings = checkRules(load(stack), {
      rules: [...defaultRules].filter(({ refusedBy }) => refusedBy),
    });
    expect(findings).toEqual([
      {
        rule: 'swarm/restart-condition',
        severity: 'error',
        refusedBy: 'engine',
        path: 'services.web.deploy.restart_policy.condition',
        message:
          'services.web.deploy.restart_policy.condition is "always"; an engine refuses it ("invalid RestartCondition").',
        remedy: 'Write condition: any, which restarts whatever the exit code.',
        file: 'stack-0.yml',
        line: 6,
        column: 9,
      },
    ]);
  });

  it('points into the file that brought the value', () => {
    const overlay = 'services:\n  api:\n    deploy: { mode: daemon }\n';
    const [finding] = checkRules(load(stack, overlay), {
      rules: [...defaultRules].filter(({ id }) => id === 'swarm/service-mode'),
    });
    expect(finding).toMatchObject({ file: 'stack-1.yml', line: 3, path: 'services.api.deploy.mode' });
  });

  it('applies rules of your own, with or without ours', () => {
    const own = { rule: 'shop/team-label', path: 'services.web', message: 'services.web has no team.' };
    expect(checkRules(load(stack), { rules: [teamLabel] })).toMatchObject([own]);
    const both = checkRules(load(stack), {
      rules: defaultRules.with(teamLabel).without('swarm/restart-condition'),
    });
    expect(both).toContainEqual(expect.objectContaining(own));
    expect(both.map(({ rule }) => rule)).not.toContain('swarm/restart-condition');
    expect([...defaultRules]).not.toContain(teamLabel);
  });

  it('calls a rule for the services that have what it looks at', () => {
    const seen: string[] = [];
    const rule = defineRule({
      ...teamLabel,
      looksAt: ['healthcheck', 'deploy.labels'],
      checkService: ({ name }) => void seen.push(name),
    });
    checkRules(load(stack, 'services: { db: { healthcheck: { test: check } } }'), { rules: [rule] });
    expect(seen).toEqual(['api', 'db']);
  });

  it('takes a rule with the id of another in its place', () => {
    const milder = defineRule({ ...teamLabel, severity: 'info' });
    expect([...new RuleSet([teamLabel]).with(milder)]).toEqual([milder]);
    expect(new RuleSet([teamLabel]).get('shop/team-label')).toBe(teamLabel);
  });

  it('reports a rule that fails and goes on with the others', () => {
    const broken = defineRule({
      ...teamLabel,
      id: 'shop/broken',
      checkService: () => {
        throw new Error('no such label');
      },
    });
    const findings = checkRules(load(stack), { rules: [broken, teamLabel] });
    expect(findings.map(({ rule }) => rule)).toEqual(['stackwright/broken-rule', 'shop/team-label']);
    expect(findings[0]?.message).toBe('The rule shop/broken failed: no such label.');
  });

  it('answers the same list for the same input', () => {
    expect(checkRules(load(stack))).toEqual(checkRules(load(stack)));
  });

  it('takes a model of any shape without failing', () => {
    const odd = {
      services: { web: { ports: 5, volumes: { a: 1 }, deploy: [], networks: 'x', environment: 7 } },
      networks: [],
    };
    const set = { documents: [], model: odd as unknown as StackSpec, locate: () => undefined };
    expect(checkRules(set).filter(({ rule }) => rule === 'stackwright/broken-rule')).toEqual([]);
  });

  it('names the entry of a list that holds a secret, whatever stands twice before it', () => {
    const text =
      'services: { db: { image: "postgres:16", environment: [MODE=a, MODE=b, POSTGRES_PASSWORD=correct-horse] } }';
    const { set } = loadDeploySet([{ file: 'a.yml', text }], { env: {} });
    const found = checkRules(set).filter(({ rule }) => rule === 'swarm/plain-secret');
    expect(found.map(({ path }) => path)).toEqual(['services.db.environment[2]']);
  });

  it('looks at 10,000 services in a time that grows with their number', () => {
    const services = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `service-${index}`,
        {
          image: 'shop/api:1.4',
          volumes: [{ type: 'volume', source: 'data', target: '/data' }],
          ports: [{ target: 80, published: 10_000 + index }],
        },
      ]),
    );
    const set = {
      documents: [],
      model: { services, volumes: { data: {} } } as StackSpec,
      locate: () => undefined,
    };
    const start = performance.now();
    expect(checkRules(set).length).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
