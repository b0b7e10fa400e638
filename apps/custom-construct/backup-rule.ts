// A rule of one's own. It sees the merged stack as docker reads it, so it holds for every service, whoever wrote it.
import { defineRule } from 'stackwright';

/** Whoever keeps data in a volume says when it is saved. */
export const backupRule = defineRule({
  id: 'acme/backup',
  severity: 'error',
  title: 'A volume that nobody saves',
  why: 'The nightly job saves the volumes of services with the label backup; every other volume is lost with its node.',
  remedy: 'Add the service label backup: nightly, or backup: none where the data may be lost.',
  link: 'https://wiki.example.com/backup',
  // These two are the rule's tests: it finds something in the first and nothing in the second.
  bad: ['services: { db: { image: "postgres:18", volumes: ["data:/data"] } }\nvolumes: { data: {} }'],
  good: [
    `services: { db: { image: "postgres:18", volumes: ["data:/data"], deploy: { labels: { backup: nightly } } } }
volumes: { data: {} }`,
  ],
  checkService: ({ path, mounts, deploy }, { report }) => {
    const keepsData = mounts.some(({ type, source }) => type === 'volume' && source !== '');
    if (keepsData && deploy.labels['backup'] === undefined)
      report({ path, message: 'has a volume that nobody saves' });
  },
});
