// Weighs the forms of a family: which of them are forms of the word that was asked for.
import { nearness } from '../german/inflection.ts';
import type { DictionaryForm, Family } from './dictionary.ts';

export interface AskedWord {
  /** Comparable: "häuser". */
  readonly form: string;
  /** Whether it is written as a noun. */
  readonly isCapital: boolean;
}

export interface WeighedForm {
  readonly family: Family;
  readonly form: DictionaryForm;
  readonly weight: number;
}

/** Of nearness: a form of the same word, or at least of a related one. */
export const [certain, possible] = [0.6, 0.3];

const otherKind = 0.5; // "angreifen" for "Angriff", "Premier" for "Premiere"
const ofOneNoun = 0.7;

/** By how near they are, and whether they are forms of the same noun, as far as that is known. */
export function weighed(asked: AskedWord, family: Family, forms: readonly DictionaryForm[]): readonly WeighedForm[] {
  const wanted = isNoun(asked, family);
  const lemmas = knownForm(asked, family)?.lemmas ?? 0;
  return forms.map((form) => {
    const nearest = nearness(asked.form, form.form, form.isNoun && wanted === true);
    if (nearest === 1) return { family, form, weight: 1 };
    if (wanted !== undefined && form.isNoun !== wanted) return { family, form, weight: nearest * otherKind };
    const areKnown = form.isNoun && lemmas !== 0 && form.lemmas !== 0;
    if (!areKnown) return { family, form, weight: nearest };
    const isSame = (lemmas & form.lemmas) !== 0;
    return { family, form, weight: isSame ? Math.max(nearest, ofOneNoun) : nearest * otherKind };
  });
}

/** Whether a word is meant as a noun; undefined for one that is written small and stands in no article. */
export function isNoun(asked: AskedWord, family: Family | undefined): boolean | undefined {
  return asked.isCapital || family?.forms.find(({ form }) => form === asked.form)?.isNoun;
}

function knownForm({ form }: AskedWord, family: Family): DictionaryForm | undefined {
  return [...family.forms, ...family.parts].find((one) => one.form === form);
}
