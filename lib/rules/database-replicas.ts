import { textsOf } from '../spec/read-values.js';
import { databaseOf } from './check/image-kinds.js';
import { defineRule } from './check/rule.js';

const clustered = /repl(?:ica)?_?set|replication|cluster|galera|sentinel|repmgr|patroni|raft/i;

export default defineRule({
  id: 'swarm/database-replicas',
  severity: 'warning',
  title: 'A database with more than one replica',
  why:
    'Replicas of a service know nothing of each other: each is a database of its own, or several write to the same ' +
    'files, and the service name leads to any of them.',
  remedy: 'Write replicas: 1, and one service for each member of a replicated database.',
  link: 'https://docs.docker.com/engine/swarm/services/#replicated-or-global-services',
  bad: ['services: { db: { image: "postgres:16", deploy: { replicas: 2 } } }'],
  good: ['services: { db: { image: "postgres:16", deploy: { replicas: 1 } } }'],
  checkService: (service, { report }) => {
    const { path, image, deploy, spec } = service;
    if (image === '' || deploy.isJob || (deploy.tasks !== 'several' && deploy.tasks !== 'one a node')) return;
    const database = databaseOf(image);
    if (database === undefined) return;
    const words = [
      ...textsOf(spec['command']),
      ...textsOf(spec['entrypoint']),
      ...service.environment.keys(),
    ];
    if (words.some((word) => clustered.test(word))) return;
    const count = deploy.isGlobal ? 'one task a node' : `${deploy.replicas} replicas`;
    report({
      path: deploy.isGlobal ? [...deploy.path, 'mode'] : [...deploy.path, 'replicas'],
      message: `gives ${String(path[1])} (${database}) ${count}, each a database of its own`,
    });
  },
});
