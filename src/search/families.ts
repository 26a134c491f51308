// Arranges the words of an archive in families, with the compounds that they are a part of.
import { stemOf } from '../german/stem.ts';
import { type PartsOfForms, partsOfForms } from './compound-parts.ts';
import type { WordForm } from './dictionary.ts';
import { groupedNumbers } from './grouped-numbers.ts';
import { createIndexWordNumbers } from './index-word-numbers.ts';
import type { NounTable } from './noun-table.ts';
import { wordsInOrder } from './sort-words.ts';

/** Forms by their numbers, with the words inside of those that are compounds; each is made when it is asked for. */
export interface FormsWithParts {
  readonly length: number;
  formOf(form: number): string;
  isNoun(form: number): boolean;
  /** Asked once for each form. */
  partsOf(form: number): readonly string[];
}

export interface FamilyForm extends WordForm {
  /** The numbers of the forms that stand where this one does: its own, or those of the compounds with this part. */
  readonly standsIn: ArrayLike<number>;
}

export interface WordFamily {
  readonly stem: string;
  readonly forms: readonly FamilyForm[];
  readonly parts: readonly FamilyForm[];
}

/** In the order of their stems; each is made when it is its turn, as an archive has a million. */
export interface WordFamilies extends Iterable<WordFamily> {
  /** The stem of a family, by its place among all, from 0. */
  stemAt(place: number): string;
}

export function arrangeFamilies(forms: FormsWithParts, lexicon: NounTable): WordFamilies {
  const parts = partsOfForms(forms);
  const { letters, stemOfForm, stemOfPart } = stemsOf(forms, parts);
  const order = wordsInOrder(letters.count(), letters.letterAt);
  const formsOf = groupedNumbers(letters.count(), eachOf(stemOfForm)).of;
  const partsOf = groupedNumbers(letters.count(), eachOf(stemOfPart)).of;
  const entry = (form: string, isNoun: boolean, standsIn: ArrayLike<number>): FamilyForm => ({
    form,
    isNoun,
    lemmas: lexicon.lemmasOf(form),
    standsIn,
  });
  const formEntry = (form: number) => entry(forms.formOf(form), forms.isNoun(form), [form]);
  const partEntry = (part: number) => {
    const word = parts.wordOf(part);
    return entry(word, lexicon.isNoun(word), parts.formsWith(part));
  };
  return {
    stemAt: (place) => letters.wordOf(order[place] ?? 0),
    *[Symbol.iterator]() {
      for (const stem of order) {
        const ofForms = entries(formsOf(stem), formEntry);
        yield { stem: letters.wordOf(stem), forms: ofForms, parts: entries(partsOf(stem), partEntry) };
      }
    },
  };
}

function entries(numbers: Uint32Array, entryOf: (number: number) => FamilyForm): readonly FamilyForm[] {
  const found: FamilyForm[] = [];
  for (let at = 0; at < numbers.length; at++) found.push(entryOf(numbers[at] ?? 0));
  return found.length > 1 ? found.sort(byForm) : found;
}

/** The stems of forms and of parts, by numbers. */
function stemsOf(forms: FormsWithParts, parts: PartsOfForms) {
  const stems = createIndexWordNumbers();
  const numbered = (words: number, wordOf: (word: number) => string) => {
    const numbers = new Uint32Array(words);
    for (let word = 0; word < words; word++) {
      const stem = stemOf(wordOf(word));
      numbers[word] = stems.numberOf(stem, 0, stem.length);
    }
    return numbers;
  };
  const stemOfForm = numbered(forms.length, forms.formOf);
  const stemOfPart = numbered(parts.length, parts.wordOf);
  return { letters: stems.letters, stemOfForm, stemOfPart };
}

function eachOf(groups: Uint32Array) {
  return (see: (group: number, number: number) => void) => {
    for (let number = 0; number < groups.length; number++) see(groups[number] ?? 0, number);
  };
}

function byForm(one: WordForm, other: WordForm): number {
  return one.form < other.form ? -1 : 1;
}
