import { parseReference } from '../grammar/image-reference.js';

const databases = new Set(
  (
    'postgres postgresql postgis timescaledb timescaledb-ha pgvector supabase-postgres mysql mysql-server mariadb percona ' +
    'percona-server mongo mongodb mongodb-community-server redis redis-stack redis-stack-server valkey keydb dragonfly ' +
    'influxdb couchdb couchbase neo4j arangodb orientdb mssql server edge oracle-database db2 firebird rethinkdb ' +
    'clickhouse clickhouse-server questdb victoria-metrics prometheus'
  ).split(' '),
);

/** The last part of the image's name, when that is a database that keeps its data on disk or in memory by itself. */
export function databaseOf(image: string): string | undefined {
  const { name } = parseReference(image);
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (last === 'server' || last === 'edge') return name.includes('mssql/') ? 'mssql' : undefined;
  return databases.has(last) ? last : undefined;
}
