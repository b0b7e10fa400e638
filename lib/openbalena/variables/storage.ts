import { absolutePath, booleanText, hostAndPort, hostName, tcpPort } from './value-check.js';
import type { Variable } from './variable.js';

/** Which database and which object storage, and where the volumes live. */
export const storageVariables = {
  EXTERNAL_POSTGRES: {
    group: 'database',
    description: 'whether a PostgreSQL of your own takes the place of the internal one',
    default: 'false',
    structural: true,
    check: booleanText,
  },
  EXTERNAL_POSTGRES_HOST: {
    group: 'database',
    description: 'the host name or address of that PostgreSQL',
    feature: 'external-postgres',
    example: 'postgres.example.com',
    check: hostName,
  },
  EXTERNAL_POSTGRES_PORT: {
    group: 'database',
    description: 'the port of that PostgreSQL',
    default: '5432',
    feature: 'external-postgres',
    check: tcpPort,
  },
  EXTERNAL_POSTGRES_USER: {
    group: 'database',
    description: 'the user of that PostgreSQL',
    feature: 'external-postgres',
    example: 'balena',
  },
  EXTERNAL_POSTGRES_PASSWORD: {
    group: 'database',
    description: 'the password of that user',
    secret: true,
    feature: 'external-postgres',
  },
  EXTERNAL_POSTGRES_DATABASE: {
    group: 'database',
    description: 'the database in that PostgreSQL',
    feature: 'external-postgres',
    example: 'balena',
  },
  PGRST_DB_URI: {
    group: 'database',
    description:
      'the database as one URI, postgres://USER:PASSWORD@HOST:PORT/DATABASE user and password percent-encoded; open-balena config makes it from the five above',
    secret: true,
    generated: 'derived',
    feature: 'external-postgres',
    example: 'postgres://user:password@postgres.example.com:5432/balena',
  },
  EXTERNAL_S3: {
    group: 'object-storage',
    description: 'whether an object storage of your own takes the place of the internal one',
    default: 'false',
    structural: true,
    check: booleanText,
  },
  EXTERNAL_S3_ENDPOINT: {
    group: 'object-storage',
    description: 'the host name of that object storage, with a port if it needs one',
    feature: 'external-s3',
    example: 's3.example.com',
    check: hostAndPort,
  },
  EXTERNAL_S3_ACCESS_KEY: {
    group: 'object-storage',
    description: 'the access key of that object storage',
    secret: true,
    feature: 'external-s3',
  },
  EXTERNAL_S3_SECRET_KEY: {
    group: 'object-storage',
    description: 'the secret key of that object storage',
    secret: true,
    feature: 'external-s3',
  },
  EXTERNAL_S3_REGION: {
    group: 'object-storage',
    description: 'the region of that object storage',
    default: 'us-east-1',
    feature: 'external-s3',
  },
  USE_NFS: {
    group: 'nfs',
    description: 'whether the volumes live on an NFS server, for all nodes to see',
    default: 'false',
    structural: true,
    check: booleanText,
  },
  NFS_HOST: {
    group: 'nfs',
    description: 'the host name or address of the NFS server',
    feature: 'nfs',
    example: 'nfs.example.com',
    check: hostName,
  },
  NFS_PORT: {
    group: 'nfs',
    description: 'the port of the NFS server',
    default: '2049',
    feature: 'nfs',
    check: tcpPort,
  },
  NFS_PATH: {
    group: 'nfs',
    description: 'the exported directory of the NFS server; each volume is a directory in it',
    default: '/openbalena',
    feature: 'nfs',
    check: absolutePath,
  },
} as const satisfies Record<string, Variable>;
