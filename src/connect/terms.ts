// What the words of an archive are terms of: all forms of a word are one, and a compound is about its parts, too.
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import { createCutInTwo } from './cut-in-two.ts';
import type { WordForms } from './forms.ts';
import type { IsHiddenWord } from './hidden-words.ts';
import { vagueNouns } from './vague-nouns.ts';

export interface WordTerms {
  readonly count: number;
  /** The term of a form, by their numbers; undefined for a form that tells nothing. */
  termOf(form: number): number | undefined;
  /** The terms of the two parts of a compound; undefined for any other word. */
  firstPartOf(form: number): number | undefined;
  secondPartOf(form: number): number | undefined;
  /** The part of a compound that is a term, in small letters. */
  partOf(form: number, term: number): string | undefined;
  /** Whether its forms are nouns or names mostly. */
  isNoun(term: number): boolean;
}

/** Hidden words are no terms and no parts of any: nothing is related by them, and no page says them. */
export function findTerms(forms: WordForms, isHidden: IsHiddenWord): WordTerms {
  const { texts } = forms;
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const stem = stemOf(text);
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const balance: number[] = []; // of each term: how often its forms are nouns, less how often they are none
  const terms = Int32Array.from(texts, (text, form) => {
    if (!isTelling(text) || isHidden(text)) return noTerm;
    const term = numberOf(text);
    const count = forms.counts[form] ?? 0;
    balance[term] = (balance[term] ?? 0) + (forms.isNoun(form) ? count : -count);
    return term;
  });
  const cutInTwo = createCutInTwo(texts, countsOfNouns(forms, isHidden));
  const termOfPart = (form: number) => at(terms, form) ?? numberOf(texts[form] ?? '');
  const firstParts = new Int32Array(texts.length).fill(noTerm);
  const secondParts = new Int32Array(texts.length).fill(noTerm);
  for (const [form, text] of texts.entries()) {
    const parts = terms[form] !== noTerm && forms.isNoun(form) ? cutInTwo(text) : undefined;
    if (parts === undefined) continue;
    firstParts[form] = termOfPart(parts.first);
    secondParts[form] = termOfPart(parts.second);
  }
  return {
    count: numbers.size,
    termOf: (form) => at(terms, form),
    firstPartOf: (form) => at(firstParts, form),
    secondPartOf: (form) => at(secondParts, form),
    partOf(form, term) {
      const parts = cutInTwo(texts[form] ?? '');
      if (parts === undefined) return undefined;
      const found = [parts.first, parts.second].find((part) => termOfPart(part) === term);
      return found === undefined ? undefined : texts[found];
    },
    isNoun: (term) => (balance[term] ?? 1) > 0,
  };
}

const noTerm = -1;

function at(terms: Int32Array, form: number): number | undefined {
  const term = terms[form];
  return term === noTerm ? undefined : term;
}

function isTelling(form: string): boolean {
  return form.length > 1 && !stopWords.has(form) && !vagueNouns.has(form) && letterFirst.test(form);
}

const letterFirst = /^\p{L}/u;

/** Nouns that stand in the archive once may be mistakes, and are no words to cut others with. */
function countsOfNouns({ texts, counts, isNoun }: WordForms, isHidden: IsHiddenWord): Uint32Array {
  return Uint32Array.from(texts, (text, form) => {
    const count = counts[form] ?? 0;
    return count > 1 && isNoun(form) && !stopWords.has(text) && !isHidden(text) ? count : 0;
  });
}
