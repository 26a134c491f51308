// Adds up how often an article has terms.
import { none } from './columns.ts';
import { countedIn, numberIn } from './counted-numbers.ts';
import type { NumberRows } from './number-rows.ts';
import type { TermsOfForms } from './terms.ts';

/** The words and names of some articles, and what the words are terms of. */
export interface Tallied {
  /** Counted words. */
  readonly words: NumberRows;
  /** Terms. */
  readonly names: NumberRows;
  readonly forms: Uint32Array;
  readonly terms: TermsOfForms;
}

/** Calls for each term of an article, in the order of its words, with the tenths of how often the article has it. */
export type ForEachTerm = (tallied: Tallied, article: number, see: (term: number, tenths: number) => void) => void;

const whole = 10; // tenths: a word itself
const ofPart = 4; // what it counts for the parts of a compound
const mostTenths = 255;

/** Terms have numbers below `count`. */
export function createTally(count: number): ForEachTerm {
  const sums = new Uint32Array(count); // of the article that is read
  const found: number[] = [];
  const add = (term: number, tenths: number) => {
    if (term === none) return;
    const before = sums[term] ?? 0;
    if (before === 0) found.push(term);
    sums[term] = before + tenths;
  };
  return ({ words, names, forms, terms }, article, see) => {
    const end = words.to(article);
    for (let place = words.from(article); place < end; place++) {
      const one = words.numbers[place] ?? 0;
      const form = forms[numberIn(one)] ?? none;
      const term = terms.terms[form] ?? none;
      if (term === none) continue;
      const times = countedIn(one);
      add(term, whole * times);
      add(terms.firsts[form] ?? none, ofPart * times);
      add(terms.seconds[form] ?? none, ofPart * times);
    }
    names.forEachIn(article, (name) => add(name, whole));
    for (const term of found) see(term, Math.min(sums[term] ?? 0, mostTenths));
    for (const term of found) sums[term] = 0;
    found.length = 0;
  };
}
