/**
 * The same function, which keeps its answers: for texts of which a stack has a few, each many times over. What is kept
 * is bounded, so that a process that reads stacks all day does not grow.
 */
export function remembered<Key, Answer>(
  answer: (key: Key) => Answer,
  most: number = 1_000,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    const result = answer(key);
    if (known.size >= most) known.clear();
    known.set(key, result);
    return result;
  };
}
