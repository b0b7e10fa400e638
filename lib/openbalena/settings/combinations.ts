import { INTERNAL_SERVICES, isServiceName, SERVICE_NAMES, STATEFUL_SERVICES } from '../service-names.js';
import { externalPostgresOf, externalS3Of, nfsOf } from './normalize.js';
import type { SettingFault } from './setting-fault.js';
import type { OpenBalenaSettings } from './settings.js';

/** How faults call a setting: by its path (`nfs.port`), or by the variable that says the same (`NFS_PORT`). */
export type SettingName = (path: string) => string;

/** A fault, and the setting that has it. */
export interface FoundFault {
  readonly path: string;
  readonly fault: SettingFault;
}

/** What does not go together among settings whose values are right by themselves. */
export function checkCombinations(settings: OpenBalenaSettings, name: SettingName): FoundFault[] {
  return [
    ...unknownServices(settings),
    ...statefulReplicas(settings, name),
    ...sharedWorkspaces(settings, name),
    ...certificateSources(settings),
    ...withoutEffect(settings, name),
  ];
}

function found(
  path: string,
  fault: Omit<SettingFault, 'path'>,
  name: SettingName = (text) => text,
): FoundFault {
  return { path, fault: { ...fault, path: name(path) } };
}

function unknownServices(settings: OpenBalenaSettings): FoundFault[] {
  return (['replicas', 'images', 'tags'] as const).flatMap((setting) =>
    Object.keys(settings[setting] ?? {})
      .filter((service) => !isServiceName(service))
      .map((service) =>
        found(`${setting}.${service}`, {
          rule: 'openbalena/unknown-service',
          message: `${setting} names ${JSON.stringify(service)}, which is no service of openBalena.`,
          remedy: `Write one of ${SERVICE_NAMES.join(', ')}.`,
        }),
      ),
  );
}

function statefulReplicas({ replicas }: OpenBalenaSettings, name: SettingName): FoundFault[] {
  return STATEFUL_SERVICES.filter((service) => (replicas?.[service] ?? 1) > 1).map((service) =>
    found(
      `replicas.${service}`,
      {
        rule: 'openbalena/stateful-replicas',
        message: `${service} keeps its data in a volume that one task alone may write; ${replicas?.[service]} tasks would spoil it, or each see another part of it.`,
        remedy: `Leave ${service} at one task${external(service)}.`,
      },
      name,
    ),
  );
}

function external(service: string): string {
  if (service === 'db') return ', or set EXTERNAL_POSTGRES=true and scale that database';
  return service === 's3' ? ', or set EXTERNAL_S3=true and scale that object storage' : '';
}

/** On NFS all tasks of a service share one directory; without it there is one for each node. */
function sharedWorkspaces(settings: OpenBalenaSettings, name: SettingName): FoundFault[] {
  if (nfsOf(settings) === undefined) return [];
  const workers = ['builder', 'delta', 'helper'] as const;
  return workers
    .filter((service) => (settings.replicas?.[service] ?? 1) > 1)
    .map((service) =>
      found(
        `replicas.${service}`,
        {
          rule: 'openbalena/shared-workspace',
          warning: true,
          message: `the tasks of ${service} would all write into one directory of the NFS server, ${service}-storage.`,
          remedy: `Leave ${service} at one task while its volume is on NFS.`,
        },
        name,
      ),
    );
}

function certificateSources({ tls }: OpenBalenaSettings): FoundFault[] {
  if (tls?.acme === undefined || (tls.ownCertificate ?? false) === false) return [];
  return [
    found('tls.acme', {
      rule: 'openbalena/certificate-source',
      message: 'a certificate of your own and a public one by ACME are both asked for; a domain has one.',
      remedy: 'Leave out TRAEFIK_CRT and TRAEFIK_KEY, or ACME_EMAIL and the token of the DNS provider.',
    }),
  ];
}

/** What is said of a service that is not part of the stack. */
function withoutEffect(settings: OpenBalenaSettings, name: SettingName): FoundFault[] {
  const absent = [
    ...(settings.tunnel ? [] : ['cloudflared' as const]),
    ...INTERNAL_SERVICES.filter(
      (service) => (service === 'db' ? externalPostgresOf(settings) : externalS3Of(settings)) !== undefined,
    ),
  ];
  return (['replicas', 'images', 'tags'] as const).flatMap((setting) =>
    absent
      .filter((service) => settings[setting]?.[service] !== undefined)
      .map((service) =>
        found(
          `${setting}.${service}`,
          {
            rule: 'openbalena/no-effect',
            warning: true,
            message: `${service} is not part of this stack, so ${setting} says nothing about it.`,
            remedy: service === 'cloudflared' ? 'Set TUNNEL_TOKEN, or leave this out.' : 'Leave this out.',
          },
          name,
        ),
      ),
  );
}
