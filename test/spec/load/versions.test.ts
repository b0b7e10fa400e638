import { describe, expect, it } from 'vitest';
import { load } from './load.js';

/** The first minor version that accepts a property, and a file that uses it. */
const since: readonly (readonly [minor: number, text: string])[] = [
  [1, 'services: {a: {secrets: [s]}}'],
  [1, 'secrets: {s: {file: f}}'],
  [2, 'services: {a: {ports: [{target: 80}]}}'],
  [2, 'services: {a: {volumes: [{type: volume, target: /a}]}}'],
  [2, 'services: {a: {deploy: {endpoint_mode: vip}}}'],
  [2, 'networks: {n: {attachable: true}}'],
  [3, 'configs: {c: {file: f}}'],
  [3, 'services: {a: {credential_spec: {file: f}}}'],
  [3, 'services: {a: {deploy: {placement: {preferences: [{spread: a}]}}}}'],
  [4, 'x-note: 1'],
  [4, 'volumes: {v: {name: n}}'],
  [4, 'services: {a: {healthcheck: {start_period: 1s}}}'],
  [4, 'services: {a: {deploy: {update_config: {order: start-first}}}}'],
  [5, 'networks: {n: {name: n}}'],
  [5, 'services: {a: {isolation: hyperv}}'],
  [6, 'services: {a: {volumes: [{type: tmpfs, target: /a, tmpfs: {size: 1}}]}}'],
  [7, 'services: {a: {init: true, x-note: 1}}'],
  [7, 'services: {a: {deploy: {rollback_config: {parallelism: 1}}}}'],
  [8, 'services: {a: {deploy: {placement: {max_replicas_per_node: 1}}}}'],
  [8, 'secrets: {s: {driver: d, template_driver: golang}}'],
  [9, 'services: {a: {cgroupns_mode: host, deploy: {resources: {limits: {pids: 1}}}}}'],
  [11, 'services: {a: {build: {context: ., secrets: [a]}}}'],
  [12, 'services: {a: {healthcheck: {start_interval: 1s}}}'],
  [13, 'services: {a: {oom_score_adj: 1, networks: {n: {driver_opts: {a: b}}}}}'],
];

describe('properties by version of the format', () => {
  it.each(since)('3.%i: %s', (minor, text) => {
    const verdict = (version: number) => load(`version: "3.${version}"\n${text}`).findings.length === 0;
    expect(verdict(minor)).toBe(true);
    expect(verdict(minor - 1)).toBe(false);
    expect(load(text).findings).toEqual([]);
  });

  it('checks durations of a health check from 3.4 on, and the specification of cluster volumes from 3.10 on', () => {
    const healthcheck = 'services: {a: {healthcheck: {interval: soon}}}';
    expect(load(`version: "3.4"\n${healthcheck}`).findings.map(({ rule }) => rule)).toEqual(['cli/schema']);
    expect(load(`version: "3.3"\n${healthcheck}`).findings.map(({ rule }) => rule)).toEqual(['cli/duration']);
    const volume = 'volumes: {v: {x-cluster-spec: {capacity_range: {limit_bytes: 1}}}}';
    expect(load(`version: "3.10"\n${volume}`).findings).toHaveLength(1);
    expect(load(`version: "3.9"\n${volume}`).findings).toHaveLength(0);
  });

  it.each(['3.14', '3.00', '2', '4.0', 'x', '3.8 '])('does not know version %j', (version) => {
    expect(load(`version: "${version}"\nservices: {}`).findings.map(({ rule }) => rule)).toEqual([
      'cli/version',
    ]);
  });
});
