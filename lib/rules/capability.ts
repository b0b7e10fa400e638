import { compareVersions } from '../spec/needs.js';
import { textsOf } from '../spec/read-values.js';
import { defineRule } from './check/rule.js';

const known = new Set(
  (
    'ALL AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK ' +
    'IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE NET_BROADCAST NET_RAW ' +
    'SETFCAP SETGID SETPCAP SETUID SYSLOG SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE ' +
    'SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM RESET'
  ).split(' '),
);
const since23 = new Set(['BPF', 'PERFMON', 'CHECKPOINT_RESTORE']);

export default defineRule({
  id: 'swarm/capability',
  severity: 'warning',
  title: 'A capability that no kernel has',
  why: 'The deploy succeeds, and every node rejects every task ("unknown capability").',
  remedy: 'Write a capability as the manual page capabilities(7) has it, with or without CAP_: NET_ADMIN.',
  link: 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  bad: ['services: { vpn: { image: "shop/vpn:1.4", cap_add: [NETADMIN] } }'],
  good: ['services: { vpn: { image: "shop/vpn:1.4", cap_add: [CAP_NET_ADMIN], cap_drop: [all] } }'],
  looksAt: ['cap_add', 'cap_drop'],
  checkService: ({ path, spec }, { facts, report }) => {
    for (const key of ['cap_add', 'cap_drop']) {
      for (const [index, text] of textsOf(spec[key]).entries()) {
        const name = text.trim().toUpperCase().replace(/^CAP_/, '');
        const old = facts.engineVersion !== undefined && compareVersions(facts.engineVersion, '23.0') < 0;
        if (known.has(name) || (since23.has(name) && !old)) continue;
        report({
          path: [...path, key, index],
          message: `is ${JSON.stringify(text)}; every task is rejected ("unknown capability")`,
        });
      }
    }
  },
});
