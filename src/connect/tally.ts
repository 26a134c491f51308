// Adds up how often each article has terms.
import { type CountedRows, createCountedRows } from './counted-rows.ts';
import type { WordForms } from './forms.ts';
import type { NumberRows } from './number-rows.ts';
import type { WordTerms } from './terms.ts';
import type { ArchiveWords } from './words.ts';

export interface Tally {
  /** The terms of each article, and the tenths of how often it has them. */
  readonly rows: CountedRows;
  /** How many articles have a term, by its number. */
  readonly articlesWith: Uint32Array;
}

const whole = 10; // tenths: a word itself
const ofPart = 4; // what it counts for the parts of a compound

/** `count` is the number of all terms; names, which articles have beside their words, stand behind the words. */
export function tallyTerms(
  articles: number,
  words: ArchiveWords,
  forms: WordForms,
  terms: WordTerms,
  count: number,
  names: NumberRows,
): Tally {
  const rows = createCountedRows();
  const articlesWith = new Uint32Array(count);
  const sums = new Uint32Array(count); // of the article that is read
  const found: number[] = [];
  const add = (term: number, tenths: number) => {
    const before = sums[term] ?? 0;
    if (before === 0) found.push(term);
    sums[term] = before + tenths;
  };
  const addWord = (word: number, times: number) => {
    const form = forms.formOf(word);
    const term = terms.termOf(form);
    if (term === undefined) return;
    add(term, whole * times);
    const [first, second] = [terms.firstPartOf(form), terms.secondPartOf(form)];
    if (first !== undefined) add(first, ofPart * times);
    if (second !== undefined) add(second, ofPart * times);
  };
  for (let article = 0; article < articles; article++) {
    words.rows.forEachIn(article, addWord);
    names.forEachIn(article, (name) => add(terms.count + name, whole));
    for (const term of found) {
      rows.push(term, sums[term] ?? 0);
      articlesWith[term] = (articlesWith[term] ?? 0) + 1;
      sums[term] = 0;
    }
    rows.endSortedRow();
    found.length = 0;
  }
  return { rows: rows.done(), articlesWith };
}
