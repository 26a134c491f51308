// Joins the last parts of a word to those in front of them: "Haushalt" + "s" + "ausschuss".

/** What joins the parts of a compound, nothing first: "Haushalt-s-ausschuss". */
export const links = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens'];
const longestLink = 3; // letters

/** Letters of a part. */
export const shortestPart = 3;

/** The worth of what cannot be. */
export const none = Number.NEGATIVE_INFINITY;

/** The best ways to read the rest of a word as a certain number of parts. */
export interface Rests {
  /** By the letter where the rest begins. */
  readonly worth: Float64Array;
  /** Where the first part of it ends. */
  readonly end: Uint8Array;
  /** By the letter where the part in front of it ends: the same, less what joins the two. */
  readonly joinedWorth: Float64Array;
  /** Where the rest begins. */
  readonly next: Uint8Array;
}

/** For words of so many letters at most. */
export function createRests(letters: number): Rests {
  const size = letters + 1;
  return {
    worth: new Float64Array(size),
    end: new Uint8Array(size),
    joinedWorth: new Float64Array(size),
    next: new Uint8Array(size),
  };
}

/** Finds what may join rests to the parts in front of them; says whether there are any. */
export function joinRests(word: string, { worth, joinedWorth, next }: Rests): boolean {
  let isAny = false;
  for (let end = shortestPart; end < word.length; end++) {
    joinedWorth[end] = none;
    if (isFarFromRest(worth, end)) continue;
    for (const link of links) {
      const start = end + link.length;
      if (start >= word.length || worth[start] === none || !word.startsWith(link, end)) continue;
      const joined = (worth[start] ?? none) - link.length * 0.4;
      if (joined <= (joinedWorth[end] ?? none)) continue;
      joinedWorth[end] = joined;
      next[end] = start;
      isAny = true;
    }
  }
  return isAny;
}

function isFarFromRest(worth: Float64Array, end: number): boolean {
  for (let start = end; start <= end + longestLink; start++) if (worth[start] !== none) return false;
  return true;
}
