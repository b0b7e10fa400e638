import { defineRule } from './check/rule.js';

const managers = (count: number) => ({
  nodes: Array.from({ length: count }, (_, index) => ({ hostname: `m${index}`, role: 'manager' as const })),
});

export default defineRule({
  id: 'swarm/manager-count',
  severity: 'warning',
  title: 'A number of managers that survives too little',
  why:
    'Managers decide by majority. Fewer than three survive no loss, and an even number survives no more than one ' +
    'manager less would.',
  remedy: 'Have three or five managers: docker node promote NAME, or docker node demote NAME.',
  link: 'https://docs.docker.com/engine/swarm/admin_guide/#add-manager-nodes-for-fault-tolerance',
  bad: [
    { files: ['services: { api: { image: "shop/api:1.4" } }'], about: managers(1) },
    { files: ['services: { api: { image: "shop/api:1.4" } }'], about: managers(4) },
  ],
  good: [{ files: ['services: { api: { image: "shop/api:1.4" } }'], about: managers(3) }],
  check: ({ facts, report }) => {
    if (facts.nodes === undefined) return;
    const count = facts.nodes.filter(({ role }) => role === 'manager').length;
    if (count >= 3 && count % 2 === 1) return;
    const survives = Math.max(Math.ceil(count / 2) - 1, 0);
    report({
      path: [],
      message: `The swarm has ${count} ${count === 1 ? 'manager' : 'managers'} and survives the loss of ${survives === 0 ? 'none' : survives}`,
    });
  },
});
