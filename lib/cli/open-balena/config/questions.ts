import { VARIABLES, type VariableName } from '../../../openbalena/index.js';
import { isOn } from '../is-on.js';

/** A part of the interview: a heading, and the variables it asks for. */
export interface QuestionGroup {
  readonly title: string;
  /** Asked first: only with a yes come the variables. @default always */
  readonly gate?: {
    readonly question: string;
    readonly isOn: (values: Values) => boolean;
    readonly flag?: VariableName;
  };
  readonly names: readonly VariableName[];
}

/** Variables by name. */
export type Values = Readonly<Record<string, string>>;

const isTrue =
  (name: VariableName) =>
  (values: Values): boolean =>
    isOn(values, name);
const has =
  (...names: readonly VariableName[]) =>
  (values: Values): boolean =>
    names.some((name) => Boolean(values[name]));

/** The interview, in order. What it does not ask for keeps its default, and can be set with `--set`. */
export const QUESTIONS: readonly QuestionGroup[] = [
  { title: 'The deployment', names: ['DNS_TLD', 'SUPERUSER_EMAIL', 'SUPERUSER_PASSWORD', 'STACK_NAME'] },
  {
    title: 'Database',
    gate: {
      question: 'Use a PostgreSQL of your own instead of the internal one?',
      isOn: isTrue('EXTERNAL_POSTGRES'),
      flag: 'EXTERNAL_POSTGRES',
    },
    names: [
      'EXTERNAL_POSTGRES_HOST',
      'EXTERNAL_POSTGRES_PORT',
      'EXTERNAL_POSTGRES_USER',
      'EXTERNAL_POSTGRES_PASSWORD',
      'EXTERNAL_POSTGRES_DATABASE',
    ],
  },
  {
    title: 'Object storage',
    gate: {
      question: 'Use an S3 storage of your own instead of the internal one?',
      isOn: isTrue('EXTERNAL_S3'),
      flag: 'EXTERNAL_S3',
    },
    names: ['EXTERNAL_S3_ENDPOINT', 'EXTERNAL_S3_ACCESS_KEY', 'EXTERNAL_S3_SECRET_KEY', 'EXTERNAL_S3_REGION'],
  },
  {
    title: 'Shared storage',
    gate: { question: 'Keep the volumes on an NFS server?', isOn: isTrue('USE_NFS'), flag: 'USE_NFS' },
    names: ['NFS_HOST', 'NFS_PORT', 'NFS_PATH'],
  },
  {
    title: 'Certificates',
    gate: { question: 'Get public certificates by ACME?', isOn: has('ACME_EMAIL') },
    names: ['ACME_EMAIL', 'CLOUDFLARE_API_TOKEN', 'GANDI_API_TOKEN'],
  },
  {
    title: 'Tunnel',
    gate: { question: 'Publish through a Cloudflare tunnel?', isOn: has('TUNNEL_TOKEN') },
    names: ['TUNNEL_TOKEN'],
  },
];

/** The tokens that `TOKENS_MODE=user` asks for. */
export const TOKEN_QUESTIONS: readonly VariableName[] = (Object.keys(VARIABLES) as VariableName[]).filter(
  (name) => 'generated' in VARIABLES[name] && VARIABLES[name].generated === 'secret',
);

/** Of two providers' tokens one is enough. */
export const OPTIONAL: ReadonlySet<VariableName> = new Set(['CLOUDFLARE_API_TOKEN', 'GANDI_API_TOKEN']);
