// Mixes a list, the same way every time: chance would give other weights from the same texts.

export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const mixed = [...items];
  let state = (seed + 1) * 0x9e3779b1;
  for (let last = mixed.length - 1; last > 0; last--) {
    state = nextState(state);
    const other = state % (last + 1);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}

/** Xorshift (Marsaglia 2003), without sign. */
function nextState(state: number): number {
  let next = state | 0 || 1;
  next ^= next << 13;
  next ^= next >>> 17;
  next ^= next << 5;
  return next >>> 0;
}
