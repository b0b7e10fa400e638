import { fieldsOf, textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const known = new Set(
  'none local json-file syslog journald gelf fluentd awslogs splunk etwlogs gcplogs logentries'.split(' '),
);

export default defineRule({
  id: 'swarm/log-driver',
  severity: 'warning',
  title: 'A log driver that no node has',
  why: 'Any name but those of the engine is looked up as a plugin; without one no node fits ("missing plugin").',
  remedy:
    'Write a driver of the engine (local, json-file, journald, syslog, fluentd, gelf, …), or install the plugin.',
  link: 'https://docs.docker.com/engine/logging/configure/#supported-logging-drivers',
  bad: ['services: { api: { image: "shop/api:1.4", logging: { driver: jsonfile } } }'],
  good: ['services: { api: { image: "shop/api:1.4", logging: { driver: json-file } } }'],
  looksAt: ['logging'],
  checkService: ({ path, spec }, { facts, report }) => {
    const driver = textOf(fieldsOf(spec['logging'])['driver']) ?? '';
    if (driver === '' || known.has(driver) || facts.plugins?.includes(driver)) return;
    report({
      path: [...path, 'logging', 'driver'],
      message: `is ${JSON.stringify(driver)}, no driver of the engine; without a plugin of that name no task is placed`,
    });
  },
});
