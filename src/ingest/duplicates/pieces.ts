// Finds the pieces of a text that it has in common with another.

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** How many of the hashes from start to end are shared. */
  readonly matches: number;
}

/**
 * Looks at the hashes of a text in their order, where those in `shared` stand in another text too: "##.###....#" is two
 * pieces when a gap of one hash counts for nothing. Strays, with few of all matches, are left out.
 */
export function sharedPieces(
  hashes: readonly number[],
  shared: ReadonlySet<number>,
  widestGap: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let all = 0;
  for (const [at, hash] of hashes.entries()) {
    if (!shared.has(hash)) continue;
    all++;
    const last = pieces.at(-1);
    const isNear = last !== undefined && at - last.end <= widestGap;
    const { start, matches } = isNear ? last : { start: at, matches: 0 };
    if (isNear) pieces.pop();
    pieces.push({ start, end: at + 1, matches: matches + 1 });
  }
  return pieces.filter(({ matches }) => matches >= smallestPart * all);
}

const smallestPart = 0.05;
