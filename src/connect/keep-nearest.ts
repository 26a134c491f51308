// Takes over the lists of nearest articles from before, and looks again only where something has changed.
import type { ArticleTerms } from './article-terms.ts';
import type { Before } from './before.ts';
import { isGone, isNew } from './kept-places.ts';
import type { Look } from './look-for-nearest.ts';
import { addToList, clearList, isBefore, leastOf, mostNearest, type Nearest } from './nearest.ts';
import { shiftedPairs } from './shifted-pairs.ts';

/** Other articles that may have come on a list, or have another cosine there, two numbers for each. */
type Changes = Map<number, number[]>;

/** Fills the lists: they are the same as if each were made anew. */
export function keepNearest(nearest: Nearest, terms: ArticleTerms, before: Before, look: Look): void {
  const old = nearestIn(before);
  const changes: Changes = new Map();
  const isOther = (article: number) => terms.isOther(article);
  const note = (article: number, other: number, cosine: number) => {
    const known = changes.get(article);
    if (known === undefined) changes.set(article, [other, cosine]);
    else known.push(other, cosine);
  };
  takeOver(nearest, old, before, isOther, (article) => changes.set(article, []));
  const lookAt = (article: number) =>
    look.at(article, (other, cosine) => {
      if (!isOther(other) && cosine >= leastOf(nearest, other)) note(other, article, cosine);
    });
  for (let article = 0; article < terms.articles; article++) if (isOther(article)) lookAt(article);
  const mayBeOn = (list: number, other: number, cosine: number) => {
    if (cosine >= leastOf(nearest, list) || isOn(nearest, list, other)) note(list, other, cosine);
  };
  for (const [one, other] of shiftedPairs(terms, before, look.cosines.lists)) {
    const cosine = look.cosines.between(one, other);
    mayBeOn(one, other, cosine);
    mayBeOn(other, one, cosine);
  }
  const doubtful = [...changes].filter(([article, list]) => !mend(nearest, article, list, isOther));
  for (const [article] of doubtful) look.at(article);
}

/** Copies the lists of articles that are not other ones, and calls for those on which one stands that is, or is gone. */
function takeOver(
  nearest: Nearest,
  old: Nearest,
  { placeBefore, placeNow }: Before,
  isOther: (article: number) => boolean,
  see: (article: number) => void,
): void {
  for (const [article, before] of placeBefore.entries()) {
    if (before === isNew || isOther(article)) continue;
    const [from, to, count] = [before * mostNearest, article * mostNearest, old.counts[before] ?? 0];
    nearest.counts[article] = count;
    nearest.cosines.set(old.cosines.subarray(from, from + count), to);
    let isWhole = true;
    for (let rank = 0; rank < count; rank++) {
      const now = placeNow[old.others[from + rank] ?? 0] ?? isGone;
      nearest.others[to + rank] = now === isGone ? gone : now;
      isWhole &&= now !== isGone && !isOther(now);
    }
    if (!isWhole) see(article);
  }
}

const gone = 0xffffffff; // the place of an article that is no more

/** Says whether the list is what it must be: what was not on it before may be better than what is on it now. */
function mend(
  nearest: Nearest,
  article: number,
  changed: readonly number[],
  isOther: (article: number) => boolean,
): boolean {
  const first = article * mostNearest;
  const count = nearest.counts[article] ?? 0;
  const others = [...nearest.others.subarray(first, first + count)];
  const cosines = [...nearest.cosines.subarray(first, first + count)];
  const isReplaced = (other: number) => other === gone || isOther(other) || isChanged(changed, other);
  clearList(nearest, article);
  for (const [rank, other] of others.entries())
    if (!isReplaced(other)) addToList(nearest, article, other, cosines[rank] ?? 0);
  for (let place = 0; place < changed.length; place += 2) {
    const cosine = changed[place + 1] ?? 0;
    if (cosine > 0) addToList(nearest, article, changed[place] ?? 0, cosine);
  }
  if (count < mostNearest) return true; // all that share anything were on it
  return isFullOfBest(nearest, article, others.at(-1) ?? gone, cosines.at(-1) ?? 0, isReplaced);
}

/** Whether the last on the list is no worse than the one that was the last before. */
function isFullOfBest(
  { others, cosines, counts }: Nearest,
  article: number,
  lastBefore: number,
  leastBefore: number,
  isReplaced: (other: number) => boolean,
): boolean {
  if (counts[article] !== mostNearest) return false;
  const place = article * mostNearest + mostNearest - 1;
  const [last, least] = [others[place] ?? gone, cosines[place] ?? 0];
  if (isReplaced(lastBefore)) return least > leastBefore;
  return last === lastBefore || isBefore(least, last, leastBefore, lastBefore);
}

function isChanged(changed: readonly number[], other: number): boolean {
  for (let place = 0; place < changed.length; place += 2) if (changed[place] === other) return true;
  return false;
}

function isOn({ others, counts }: Nearest, article: number, other: number): boolean {
  const first = article * mostNearest;
  return others.subarray(first, first + (counts[article] ?? 0)).includes(other);
}

function nearestIn({ shelf }: Before): Nearest {
  return {
    others: shelf.numbers('nearest'),
    cosines: shelf.doubles('nearest.cosines'),
    counts: shelf.bytes('nearest.counts'),
  };
}
