// What the words of an archive are terms of: all forms of a word are one, and a compound is about its parts, too.
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import { createCutInTwo } from './cut-in-two.ts';
import type { WordForms } from './forms.ts';
import type { IsHiddenWord } from './hidden-words.ts';
import { createNumberRows } from './number-rows.ts';
import { vagueNouns } from './vague-nouns.ts';

export interface WordTerms {
  readonly count: number;
  /** The term of a form, by their numbers; undefined for a form that tells nothing. */
  termOf(form: number): number | undefined;
  /** Calls with the terms of the parts of a compound; of any other word there are none. */
  forEachPartOf(form: number, see: (term: number) => void): void;
  /** The part of a compound that is a term, in small letters. */
  partOf(form: number, term: number): string | undefined;
  /** Whether its forms are nouns or names mostly. */
  isNoun(term: number): boolean;
}

/** Hidden words are no terms and no parts of any: nothing is related by them, and no page says them. */
export function findTerms(forms: WordForms, isHidden: IsHiddenWord): WordTerms {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  };
  const balance: number[] = []; // of each term: how often its forms are nouns, less how often they are none
  const terms = Int32Array.from(forms.texts, (text, form) => {
    if (!isTelling(text) || isHidden(text)) return noTerm;
    const term = numberOf(stemOf(text));
    const count = forms.counts[form] ?? 0;
    balance[term] = (balance[term] ?? 0) + (forms.isNoun(form) ? count : -count);
    return term;
  });
  const cutInTwo = createCutInTwo(frequentNouns(forms, isHidden));
  const growing = createNumberRows();
  for (const [form, text] of forms.texts.entries()) {
    const isNoun = terms[form] !== noTerm && forms.isNoun(form);
    for (const part of isNoun ? cutInTwo(text) : []) growing.push(numberOf(stemOf(part)));
    growing.endRow();
  }
  const parts = growing.done();
  return {
    count: numbers.size,
    termOf: (form) => (terms[form] === noTerm ? undefined : terms[form]),
    forEachPartOf: parts.forEachIn,
    partOf: (form, term) => cutInTwo(forms.texts[form] ?? '').find((part) => numbers.get(stemOf(part)) === term),
    isNoun: (term) => (balance[term] ?? 1) > 0,
  };
}

const noTerm = -1;

function isTelling(form: string): boolean {
  return form.length > 1 && !stopWords.has(form) && !vagueNouns.has(form) && letterFirst.test(form);
}

const letterFirst = /^\p{L}/u;

/** Nouns that stand in the archive once may be mistakes, and are no words to cut others with. */
function frequentNouns({ texts, counts, isNoun }: WordForms, isHidden: IsHiddenWord): ReadonlyMap<string, number> {
  const nouns = new Map<string, number>();
  for (const [form, text] of texts.entries()) {
    const count = counts[form] ?? 0;
    if (count > 1 && isNoun(form) && !stopWords.has(text) && !isHidden(text)) nouns.set(text, count);
  }
  return nouns;
}
