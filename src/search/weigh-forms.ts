// Weighs the forms of a family: which of them are forms of the word that was asked for.
import { nearness } from '../german/inflection.ts';
import { stopWords } from '../german/stop-words.ts';
import type { CountedForm, Family } from './dictionary.ts';

export interface AskedWord {
  /** Comparable: "häuser". */
  readonly form: string;
  /** Whether it is written as a noun. */
  readonly isCapital: boolean;
}

export interface WeighedForm {
  readonly family: Family;
  readonly form: CountedForm;
  readonly weight: number;
}

/** Of nearness: a form of the same word, or at least of a related one. */
export const [certain, possible] = [0.6, 0.3];

const otherKind = 0.5; // "angreifen" for "Angriff", "Premier" for "Premiere"
const ofOneNoun = 0.7;
const doubtful = /^(?:..|...|...[^ns])$/; // "Min" and "René": too short to be forms of "Mine" and "Rente" by their letters

/** By how near they are, and whether they are forms of the same noun, as far as that is known. */
export function weighed(asked: AskedWord, family: Family, forms: readonly CountedForm[]): readonly WeighedForm[] {
  const wanted = isNoun(asked, family);
  const lemmas = knownForm(asked, family)?.lemmas ?? 0;
  return forms.map((form) => {
    const nearest = nearness(asked.form, form.form, form.isNoun && wanted === true);
    if (nearest === 1) return { family, form, weight: 1 };
    if (wanted === true && isFunctionWord(form, asked)) return { family, form, weight: 0 };
    if (wanted !== undefined && form.isNoun !== wanted) return { family, form, weight: nearest * otherKind };
    return { family, form, weight: form.isNoun ? asNoun(nearest, { form: asked.form, lemmas }, form) : nearest };
  });
}

/** "Wie" is no form of "Wien", though a headline may begin with it. */
function isFunctionWord({ form }: CountedForm, asked: AskedWord): boolean {
  return stopWords.has(form) && !stopWords.has(asked.form);
}

/** The lexicon knows of most nouns which forms they have. */
function asNoun(nearest: number, one: Noun, other: Noun): number {
  if (one.lemmas !== 0 && other.lemmas !== 0)
    return (one.lemmas & other.lemmas) !== 0 ? Math.max(nearest, ofOneNoun) : nearest * otherKind;
  const isLatin = [one, other].some(({ form }) => /u[ms]$/.test(form)); // "Visum", "Visa"
  const isUnsure = !isLatin && [one, other].some(({ form, lemmas }) => lemmas === 0 && doubtful.test(form));
  return isUnsure && one.lemmas !== other.lemmas ? nearest * otherKind : nearest;
}

type Noun = Pick<CountedForm, 'form' | 'lemmas'>;

/** Whether a word is meant as a noun; undefined for one that is written small and stands in no article. */
export function isNoun(asked: AskedWord, family: Family | undefined): boolean | undefined {
  return asked.isCapital || family?.forms.find(({ form }) => form === asked.form)?.isNoun;
}

function knownForm({ form }: AskedWord, family: Family): CountedForm | undefined {
  return [...family.forms, ...family.parts].find((one) => one.form === form);
}
