// Arranges the words of an archive in families, with the compounds that they are a part of.
import { stemOf } from '../german/stem.ts';
import type { WordForm } from './dictionary.ts';
import type { NounTable } from './noun-table.ts';

/** A form of a word, with the words inside of it where it is a compound. */
export interface FormWithParts {
  readonly form: string;
  readonly isNoun: boolean;
  readonly parts: readonly string[];
}

export interface FamilyForm extends WordForm {
  /** The numbers of the forms that stand where this one does: its own, or those of the compounds with this part. */
  readonly standsIn: readonly number[];
}

export interface WordFamily {
  readonly stem: string;
  readonly forms: readonly FamilyForm[];
  readonly parts: readonly FamilyForm[];
}

/** In the order of their stems. Forms are numbered as they are given. */
export function arrangeFamilies(forms: readonly FormWithParts[], lexicon: NounTable): readonly WordFamily[] {
  const families = new Map<string, Relatives>();
  const familyOf = (word: string) => {
    const stem = stemOf(word);
    const known = families.get(stem);
    if (known !== undefined) return known;
    const family: Relatives = { stem, forms: [], parts: [] };
    families.set(stem, family);
    return family;
  };
  const entry = (form: string, isNoun: boolean, standsIn: readonly number[]): FamilyForm => ({
    form,
    isNoun,
    lemmas: lexicon.lemmasOf(form),
    standsIn,
  });
  for (const [number, { form, isNoun }] of forms.entries()) familyOf(form).forms.push(entry(form, isNoun, [number]));
  for (const [part, standsIn] of compoundsByPart(forms))
    familyOf(part).parts.push(entry(part, lexicon.isNoun(part), standsIn));
  return [...families.keys()].sort().flatMap((stem) => inOrder(families.get(stem)));
}

/** The forms and parts of one stem. */
interface Relatives {
  readonly stem: string;
  readonly forms: FamilyForm[];
  readonly parts: FamilyForm[];
}

/** The words inside of compounds, each with the numbers of the forms that it is a part of. */
function compoundsByPart(forms: readonly FormWithParts[]): ReadonlyMap<string, readonly number[]> {
  const compounds = new Map<string, number[]>();
  for (const [number, { parts }] of forms.entries()) {
    for (const part of parts) {
      const others = compounds.get(part);
      if (others === undefined) compounds.set(part, [number]);
      else others.push(number);
    }
  }
  return compounds;
}

function inOrder(family: Relatives | undefined): readonly WordFamily[] {
  family?.forms.sort(byForm);
  family?.parts.sort(byForm);
  return family === undefined ? [] : [family];
}

function byForm(one: WordForm, other: WordForm): number {
  return one.form < other.form ? -1 : 1;
}
