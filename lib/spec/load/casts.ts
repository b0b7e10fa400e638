import type { YamlPath } from '../yaml-path.js';

export type Cast = 'integer' | 'ratio' | 'flag';

/** Where docker turns a text with variables into a number or a flag: `*` is any key, `[]` an entry of a list. */
const places: Readonly<Record<Cast, readonly string[]>> = {
  integer: [
    'services.*.configs.[].mode',
    'services.*.secrets.[].mode',
    'services.*.healthcheck.retries',
    'services.*.deploy.replicas',
    'services.*.deploy.update_config.parallelism',
    'services.*.deploy.rollback_config.parallelism',
    'services.*.deploy.restart_policy.max_attempts',
    'services.*.deploy.placement.max_replicas_per_node',
    'services.*.ports.[].target',
    'services.*.ports.[].published',
    'services.*.ulimits.*',
    'services.*.ulimits.*.hard',
    'services.*.ulimits.*.soft',
    'services.*.oom_score_adj',
  ],
  ratio: [
    'services.*.deploy.update_config.max_failure_ratio',
    'services.*.deploy.rollback_config.max_failure_ratio',
  ],
  flag: [
    'services.*.healthcheck.disable',
    'services.*.privileged',
    'services.*.read_only',
    'services.*.stdin_open',
    'services.*.tty',
    'services.*.volumes.[].read_only',
    'services.*.volumes.[].volume.nocopy',
    'networks.*.external',
    'networks.*.internal',
    'networks.*.attachable',
    'volumes.*.external',
    'secrets.*.external',
    'configs.*.external',
  ],
};

/** Patterns by the last word, which tells most of them apart. */
const byLast = new Map<string, { pattern: readonly string[]; cast: Cast }[]>();
for (const cast of ['integer', 'ratio', 'flag'] as const) {
  for (const place of places[cast]) {
    const pattern = place.split('.');
    const last = pattern.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), { pattern, cast }]);
  }
}

/** A key with dots counts as several steps, as it does for docker: nothing is cast in a service named `my.api`. */
export function castAt(path: YamlPath): Cast | undefined {
  const steps = path
    .map((step) => (typeof step === 'number' ? '[]' : step))
    .join('.')
    .split('.');
  const candidates = [...(byLast.get(steps.at(-1) ?? '') ?? []), ...(byLast.get('*') ?? [])];
  return candidates.find(({ pattern }) => matches(pattern, steps))?.cast;
}

function matches(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index])
  );
}
