import { constants } from 'node:os';
import { textOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const known = new Set([...Object.keys(constants.signals).map((name) => name.replace(/^SIG/, '')), 'CLD']);

export default defineRule({
  id: 'swarm/stop-signal',
  severity: 'warning',
  title: 'A signal that no kernel has',
  why: 'The deploy succeeds, and nodes reject every task ("Invalid signal").',
  remedy: 'Write the name or the number of a signal: stop_signal: SIGTERM.',
  link: 'https://docs.docker.com/reference/compose-file/services/#stop_signal',
  bad: ['services: { api: { image: "shop/api:1.4", stop_signal: SIGSTOPP } }'],
  good: ['services: { api: { image: "shop/api:1.4", stop_signal: SIGQUIT } }'],
  looksAt: ['stop_signal'],
  checkService: ({ path, spec }, { report }) => {
    const signal = (textOf(spec['stop_signal']) ?? '').toUpperCase();
    const name = signal.replace(/^SIG/, '');
    if (signal === '' || known.has(name) || /^RTM(?:IN(?:\+[0-9]+)?|AX(?:-[0-9]+)?)$/.test(name)) return;
    if (/^[0-9]+$/.test(signal) && Number(signal) > 0 && Number(signal) < 65) return;
    report({
      path: [...path, 'stop_signal'],
      message: `is ${JSON.stringify(signal)}; nodes reject every task`,
    });
  },
});
