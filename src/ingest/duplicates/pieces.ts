// Tells a passage that two texts have in common from words that they share here and there.

/**
 * Whether the hashes of a text that are in `shared` stand together in at most `most` pieces: "..####.###..#..." is one
 * piece, when a gap of one hash counts for nothing and one stray match is not looked at.
 */
export function standsInPieces(
  hashes: readonly number[],
  shared: ReadonlySet<number>,
  widestGap: number,
  most: number,
): boolean {
  const pieces = piecesOf(hashes, shared, widestGap);
  const all = sum(pieces);
  const large = pieces.filter((matches) => matches >= smallestPart * all);
  return large.length <= most && sum(large) >= mainPart * all;
}

const smallestPart = 0.05;
const mainPart = 0.8;

/** The number of matches in each piece. */
function piecesOf(hashes: readonly number[], shared: ReadonlySet<number>, widestGap: number): readonly number[] {
  const pieces: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [at, hash] of hashes.entries()) {
    if (!shared.has(hash)) continue;
    const isNear = at - end <= widestGap;
    pieces.push(isNear ? (pieces.pop() ?? 0) + 1 : 1);
    end = at + 1;
  }
  return pieces;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
