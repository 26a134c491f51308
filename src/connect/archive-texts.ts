// The words and names of an archive under their numbers: what each article has of them, and what they are terms of.
import { createWordNumbers, type WordNumbers } from '../german/word-numbers.ts';
import { countArticlesWith, findTouched, recountArticlesWith } from './articles-with.ts';
import type { Before, Rows } from './before.ts';
import { countForms, type FormCounts, findForms } from './forms.ts';
import { findKinds, type TermKinds } from './how-telling.ts';
import { isGone, isNew } from './kept-places.ts';
import { joinRows } from './kept-rows.ts';
import { keptTexts, spelledIn, talliedIn } from './kept-texts.ts';
import { type NamesOfArticles, nameTerms } from './name-terms.ts';
import type { NumberRows } from './number-rows.ts';
import type { Registers } from './registers.ts';
import type { Tallied } from './tally.ts';
import { findTerms, isForm, noTerms } from './terms.ts';
import { countWords, readWords } from './words.ts';

export interface ArchiveTexts {
  readonly numbers: WordNumbers;
  readonly tallied: Tallied;
  readonly formCounts: FormCounts;
  readonly kinds: TermKinds;
  /** In how many articles a term is. */
  readonly articlesWith: Uint32Array;
  readonly entries: NamesOfArticles['entries'];
  /** Whether an article has other terms than before, or is new. */
  readonly isTouched: Uint8Array;
  /** What to know of them when the archive has changed. */
  kept(): Rows;
}

export function readArchiveTexts(registers: Registers, before: Before | undefined): ArchiveTexts {
  const { articles } = registers.archive;
  const old = before && talliedIn(before.shelf);
  const numbers = createWordNumbers(before && spelledIn(before.shelf));
  const isRead = (place: number) => before === undefined || before.placeBefore[place] === isNew;
  const read = readWords(
    articles.filter((_, place) => isRead(place)),
    numbers,
  );
  const counts = countAllWords(numbers.count(), read, before, old);
  const { ofWords: forms, found } = findForms(numbers, counts, old?.forms ?? new Uint32Array(0), (form) =>
    isForm(old?.terms.nouns ?? noTerms.nouns, form),
  );
  const formCounts = countForms(numbers, counts, forms);
  const terms = findTerms(numbers, formCounts, found, old?.terms ?? noTerms, registers.isHiddenWord);
  const names = nameTerms(registers, numbers);
  const words = before === undefined || old === undefined ? read : joinRows(old.words, before.placeBefore, read);
  const tallied: Tallied = { words, names: names.rows, forms, terms };
  const { isTouched, articlesWith } = countTerms(tallied, numbers.count(), before, old);
  const kinds = findKinds(articlesWith, names.entries.keys(), formCounts, terms);
  return {
    numbers,
    tallied,
    formCounts,
    kinds,
    articlesWith,
    entries: names.entries,
    isTouched,
    kept: () => [...keptTexts(numbers, tallied), ['counts', counts], ['articlesWith', articlesWith], ['kinds', kinds]],
  };
}

/** How often each word stands in the archive, when the words of new articles have been read. */
function countAllWords(
  count: number,
  read: NumberRows,
  before: Before | undefined,
  old: Tallied | undefined,
): Uint32Array {
  const counts = new Uint32Array(count);
  if (before !== undefined) counts.set(before.shelf.numbers('counts'));
  for (let row = 0; row < read.ends.length; row++) countWords(counts, read, row, 1);
  if (before === undefined || old === undefined) return counts;
  for (const [place, now] of before.placeNow.entries()) if (now === isGone) countWords(counts, old.words, place, -1);
  return counts;
}

function countTerms(
  tallied: Tallied,
  count: number,
  before: Before | undefined,
  old: Tallied | undefined,
): Pick<ArchiveTexts, 'isTouched' | 'articlesWith'> {
  if (before === undefined || old === undefined) {
    const isTouched = new Uint8Array(tallied.words.ends.length).fill(1);
    return { isTouched, articlesWith: countArticlesWith(tallied, count) };
  }
  const isTouched = findTouched(old, tallied, before.placeBefore);
  return { isTouched, articlesWith: recountArticlesWith(tallied, count, before, old, isTouched) };
}
