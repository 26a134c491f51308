// What the words of an archive are terms of: all forms of a word are one, and a compound is about its parts, too.
import { cutCompound, type KnownWords, type Modifier } from '../german/compounds.ts';
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import type { WordForms } from './forms.ts';
import { createNumberRows } from './number-rows.ts';

export interface WordTerms {
  readonly count: number;
  /** The term of a form, by their numbers; undefined for a form that tells nothing. */
  termOf(form: number): number | undefined;
  /** Calls with the terms of the parts of a compound; of any other word there are none. */
  forEachPartOf(form: number, see: (term: number) => void): void;
  /** Whether its forms are nouns or names mostly. */
  isNoun(term: number): boolean;
}

export function findTerms(forms: WordForms): WordTerms {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  };
  const balance: number[] = []; // of each term: how often its forms are nouns, less how often they are none
  const terms = Int32Array.from(forms.texts, (text, form) => {
    if (!isTelling(text)) return noTerm;
    const term = numberOf(stemOf(text));
    const count = forms.counts[form] ?? 0;
    balance[term] = (balance[term] ?? 0) + (forms.isNoun(form) ? count : -count);
    return term;
  });
  const known = knownNouns(forms);
  const growing = createNumberRows();
  for (const [form, text] of forms.texts.entries()) {
    const isCompound = terms[form] !== noTerm && text.length >= shortestCompound && forms.isNoun(form);
    for (const part of isCompound ? partsOf(text, known) : []) growing.push(numberOf(stemOf(part)));
    growing.endRow();
  }
  const parts = growing.done();
  return {
    count: numbers.size,
    termOf: (form) => (terms[form] === noTerm ? undefined : terms[form]),
    forEachPartOf: parts.forEachIn,
    isNoun: (term) => (balance[term] ?? 1) > 0,
  };
}

const noTerm = -1;
const shortestCompound = 8; // letters
const shortestPart = 4;

function isTelling(form: string): boolean {
  return form.length > 1 && !stopWords.has(form) && letterFirst.test(form);
}

const letterFirst = /^\p{L}/u;

function partsOf(form: string, known: KnownWords): readonly string[] {
  return cutCompound(form, known, 2)
    .map(({ word }) => word)
    .filter((word) => word.length >= shortestPart);
}

/** Nouns that stand in the archive once may be mistakes, and are no words to cut others with. */
function knownNouns({ texts, counts, isNoun }: WordForms): KnownWords {
  const heads = new Map<string, number>();
  for (const [form, text] of texts.entries()) {
    const count = counts[form] ?? 0;
    if (count > 1 && isNoun(form) && !stopWords.has(text)) heads.set(text, count);
  }
  const modifiers = new Map<string, Modifier>();
  for (const [word, count] of heads) modifiers.set(word, { word, count });
  for (const [word, count] of heads) {
    const short = word.slice(0, -1); // "Schulhof"
    if (word.endsWith('e') && !modifiers.has(short)) modifiers.set(short, { word, count });
  }
  return { asHead: (word) => heads.get(word) ?? 0, asModifier: (word) => modifiers.get(word) };
}
