// Says terms in words that articles have: as they are written there, and as one looks them up.
import { noWord, type WordNumbers } from '../german/word-numbers.ts';
import { none } from './columns.ts';
import { countedIn, numberIn } from './counted-numbers.ts';
import { formKey } from './forms.ts';
import type { Tallied } from './tally.ts';
import { cutterOf, termOf } from './terms.ts';

export interface SayTerms {
  /** The words of an article that belong to a term, as it writes them: "Waffenlieferungen", the most frequent first. */
  writtenIn(article: number, term: number): readonly string[];
  /** Of a word that `writtenIn` gives for a term: the word itself, or the part of the compound that the term is. */
  saying(written: string, term: number): string;
  /** A word without the ending of its case, where the archive has that much more often: "Tore" for "Toren". */
  usualForm(written: string): string;
}

const endings = ['n', 's', 'es']; // of the dative and the genitive: "Baden" is no "Bad"
const timesAsFrequent = 2;

/** `counts` says how often a form stands in the archive. */
export function sayTerms(texts: WordNumbers, { words, forms, terms }: Tallied, counts: Uint32Array): SayTerms {
  const cutInTwo = cutterOf(texts, terms.nouns);
  const formFor = (written: string): number => {
    const key = formKey(written);
    return texts.find(key, 0, key.length);
  };
  const ownTerm = (form: number) => (form === noWord ? none : (terms.terms[form] ?? none));
  const usual = new Map<string, string>();
  const findUsual = (written: string): string => {
    const form = formFor(written);
    const term = ownTerm(form);
    if (term === none) return written;
    let best = { word: written, count: timesAsFrequent * (counts[form] ?? 0) - 1 };
    for (const ending of endings) {
      if (!written.endsWith(ending)) continue;
      const word = written.slice(0, -ending.length);
      const other = formFor(word);
      const count = counts[other] ?? 0;
      if (ownTerm(other) === term && count > best.count) best = { word, count };
    }
    return best.word;
  };
  return {
    writtenIn(article, term) {
      const found: { readonly word: number; readonly count: number }[] = [];
      const end = words.to(article);
      for (let place = words.from(article); place < end; place++) {
        const one = words.numbers[place] ?? 0;
        const form = forms[numberIn(one)] ?? none;
        if (terms.terms[form] === term || terms.firsts[form] === term || terms.seconds[form] === term)
          found.push({ word: numberIn(one), count: countedIn(one) });
      }
      // Of two that are as frequent the first in the text.
      return found.sort((one, other) => other.count - one.count).map(({ word }) => texts.wordOf(word));
    },
    saying(written, term) {
      if (ownTerm(formFor(written)) === term) return written;
      const parts = cutInTwo(formKey(written));
      if (parts === undefined) return written;
      const part = [parts.first, parts.second].map(texts.wordOf).find((one) => termOf(texts, one) === term) ?? written;
      return part.charAt(0).toUpperCase() + part.slice(1);
    },
    usualForm(written) {
      const last = written.at(-1);
      if (last !== 'n' && last !== 's') return written;
      const known = usual.get(written) ?? findUsual(written);
      usual.set(written, known);
      return known;
    },
  };
}
