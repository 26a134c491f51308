// What each article of an archive is about: its most telling terms, words and names, with their weights.
import type { Archive } from '../article/archive.ts';
import { findForms } from './forms.ts';
import { numberNames } from './number-names.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';
import { rarity } from './rarity.ts';
import type { RegisterEntry, Registers } from './registers.ts';
import { tallyTerms } from './tally.ts';
import { createChoice } from './telling-terms.ts';
import { findTerms } from './terms.ts';
import { usualForms } from './usual-forms.ts';
import { readWords } from './words.ts';

/** Articles go by their place in the archive, terms by number. */
export interface ArticleTerms {
  readonly articles: number;
  /** How many terms there are. */
  readonly count: number;
  /** The terms of each article, in the order of their numbers. */
  readonly rows: NumberRows;
  /** Of each number in the rows, times `weightScale`; the squares of an article's weights make 1. */
  readonly weights: Uint32Array;
  /** How much of what an article is about others are about as well: 1 where each of its terms is elsewhere, too. */
  readonly shares: Float32Array;
  /** In how many articles a term is. */
  articlesWith(term: number): number;
  /** The entry of a register that a term is; undefined for a word. */
  nameOf(term: number): RegisterEntry | undefined;
  /** Whether it is a name, or a word that is a noun or a name mostly. */
  isNoun(term: number): boolean;
  /** The words of an article that belong to a term, as it writes them: "Waffenlieferungen", the most frequent first. */
  writtenIn(article: number, term: number): readonly string[];
  /** Of a word that `writtenIn` gives for a term: the word itself, or the part of the compound that the term is. */
  saying(written: string, term: number): string;
  /** A word without the ending of its case, where the archive has that much more often: "Tore" for "Toren". */
  usualForm(written: string): string;
}

/** Weights are whole numbers up to this one. */
export const weightScale = 2 ** 20;

const smallArchive = 50; // articles: in a smaller one numbers of articles say little of how rare a word is
const ofNoNoun = 0.5;
const ofName = 1.5; // what somebody has named tells more than a word that stands in the text

export function readArticleTerms({ articles }: Archive, registers: Registers): ArticleTerms {
  const words = readWords(articles);
  const forms = findForms(words);
  const wordTerms = findTerms(forms, registers.isHiddenWord);
  const names = numberNames(registers);
  const count = wordTerms.count + names.entries.length;
  const isNoun = (term: number) => term >= wordTerms.count || wordTerms.isNoun(term);
  const { rows: tally, articlesWith } = tallyTerms(articles.length, words, forms, wordTerms, count, names.rows);
  const telling = Float64Array.from(articlesWith, (number, term) => {
    const rare = rarity(number, Math.max(smallArchive, articles.length));
    // To the power of 1.25, in operations that have one result on every machine.
    const power = rare * Math.sqrt(Math.sqrt(rare));
    return power * (term >= wordTerms.count ? ofName : isNoun(term) ? 1 : ofNoNoun);
  });
  const choose = createChoice((term) => (articlesWith[term] ?? 0) > 1);
  const rows = createNumberRows();
  const weights = createNumberRows();
  const shares = new Float32Array(articles.length);
  for (let place = 0; place < articles.length; place++) {
    // Tf-idf, where a term that stands there four times counts twice.
    const { terms, share } = choose((see) =>
      tally.forEachIn(place, (term, tenths) => see(term, Math.sqrt(tenths) * (telling[term] ?? 0))),
    );
    for (const { term, weight } of terms) {
      rows.push(term);
      weights.push(Math.round(weight * weightScale));
    }
    rows.endRow();
    shares[place] = share;
  }
  return {
    articles: articles.length,
    count,
    rows: rows.done(),
    weights: weights.done().numbers,
    shares,
    articlesWith: (term) => articlesWith[term] ?? 0,
    nameOf: (term) => names.entries[term - wordTerms.count],
    isNoun,
    usualForm: usualForms(forms, wordTerms),
    saying(written, term) {
      const form = forms.formFor(written);
      if (form === undefined || wordTerms.termOf(form) === term) return written;
      const part = wordTerms.partOf(form, term) ?? written;
      return part.charAt(0).toUpperCase() + part.slice(1);
    },
    writtenIn(article, term) {
      const found: { readonly word: number; readonly count: number }[] = [];
      words.rows.forEachIn(article, (word, count) => {
        const form = forms.formOf(word);
        const isPart = wordTerms.firstPartOf(form) === term || wordTerms.secondPartOf(form) === term;
        if (isPart || wordTerms.termOf(form) === term) found.push({ word, count });
      });
      found.sort((one, other) => other.count - one.count || one.word - other.word);
      return found.map(({ word }) => words.written[word] ?? '');
    },
  };
}
