import { type Fields, fieldsOf, listOf, numberOf, textOf } from './fields.js';

/** Where tasks may run, in words short enough for a badge. */
export function placementWords(placement: Fields): string[] {
  const perNode = numberOf(placement['max_replicas_per_node']) ?? 0;
  return [
    ...listOf(placement['constraints']).map((constraint) => constraintWords(textOf(constraint))),
    ...listOf(placement['preferences']).map(
      (preference) => `spread over ${shortKey(textOf(fieldsOf(preference)['spread']))}`,
    ),
    ...(perNode > 0 ? [`at most ${perNode} a node`] : []),
  ];
}

function constraintWords(text: string): string {
  const [, key, operator, value] = /^\s*(.*?)\s*(==|!=)\s*(.*?)\s*$/s.exec(text) ?? [];
  if (key === undefined || operator === undefined || value === undefined) return text;
  if (/^node\.role$/i.test(key) && /^(?:manager|worker)$/i.test(value)) {
    return (operator === '==') === /^manager$/i.test(value) ? 'managers' : 'workers';
  }
  return `${shortKey(key)} ${operator === '==' ? '=' : '≠'} ${value}`;
}

/** `disk` of `node.labels.disk`, `hostname` of `node.hostname`. */
function shortKey(key: string): string {
  return key.replace(/^(?:(?:node|engine)\.labels\.|node\.)(?=.)/i, '');
}
