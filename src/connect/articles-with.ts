// In how many articles of an archive each term is.
import type { Before } from './before.ts';
import { none } from './columns.ts';
import { isGone, isNew } from './kept-places.ts';
import { hasWord, isSameRow } from './same-rows.ts';
import { createTally, type Tallied } from './tally.ts';

/** Counts the terms of all articles. */
export function countArticlesWith(tallied: Tallied, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  const add = createAdd(counts);
  for (let place = 0; place < tallied.words.ends.length; place++) add(tallied, place, 1);
  return counts;
}

/** The same from what was counted before: only articles that are touched have others now, or are gone. */
export function recountArticlesWith(
  now: Tallied,
  count: number,
  before: Before,
  old: Tallied,
  isTouched: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(count);
  counts.set(before.shelf.numbers('articlesWith'));
  const add = createAdd(counts);
  for (const [place, nowAt] of before.placeNow.entries()) {
    if (nowAt === isGone || isTouched[nowAt] === 1) add(old, place, -1);
  }
  for (const [place, touches] of isTouched.entries()) if (touches === 1) add(now, place, 1);
  return counts;
}

/** Articles that are new, that name others than before, or that have a word which other terms belong to now. */
export function findTouched(old: Tallied, now: Tallied, placeBefore: Int32Array): Uint8Array {
  const isOtherWord = otherWords(old, now);
  return Uint8Array.from(placeBefore, (before, place) => {
    if (before === isNew || !isSameRow(old.names, before, now.names, place)) return 1;
    return isOtherWord !== undefined && hasWord(now.words, place, isOtherWord) ? 1 : 0;
  });
}

function createAdd(counts: Uint32Array): (tallied: Tallied, place: number, sign: 1 | -1) => void {
  const forEachTerm = createTally(counts.length);
  return (tallied, place, sign) =>
    forEachTerm(tallied, place, (term) => {
      counts[term] = (counts[term] ?? 0) + sign;
    });
}

/** Undefined where there are none. */
function otherWords(old: Tallied, now: Tallied): Uint8Array | undefined {
  const isOther = (form: number) =>
    old.terms.firsts[form] !== now.terms.firsts[form] || old.terms.seconds[form] !== now.terms.seconds[form];
  let any = false;
  const others = new Uint8Array(old.forms.length);
  for (let word = 0; word < others.length; word++) {
    const form = old.forms[word] ?? none;
    if (form === none || !isOther(form)) continue;
    others[word] = 1;
    any = true;
  }
  return any ? others : undefined;
}
