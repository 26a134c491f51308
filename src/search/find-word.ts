// Finds the articles with a word: with the word itself, other forms and spellings of it, and compounds with it.

import { folded } from '../german/fold.ts';
import { nearness } from '../german/inflection.ts';
import { stemOf } from '../german/stem.ts';
import { ambiguousPasts, infinitiveOfPast } from '../german/strong-verbs.ts';
import type { Family } from './dictionary.ts';
import type { WordIndex } from './open-index.ts';
import { textStart } from './postings.ts';
import { type AskedWord, certain, isNoun, possible, type WeighedForm, weighed } from './weigh-forms.ts';

/** What an article has of a word that was asked for. */
export interface WordInArticle {
  /** From 0 to 1: how near the nearest form comes to what was asked. */
  readonly weight: number;
  /** How often it stands there, with all forms by their weight, and thrice in the headline. */
  readonly frequency: number;
  readonly lengthClass: number;
  readonly positions: readonly number[];
}

export type WordMatch = ReadonlyMap<number, WordInArticle>;

/** The articles with a word, by number; none for a word that no article has in any form. */
export async function findWord(asked: AskedWord, index: WordIndex): Promise<WordMatch> {
  return matchOf(await formsOf(asked, index), index);
}

/** The forms and compounds that stand for a word, weighed. */
export async function formsOf(asked: AskedWord, index: WordIndex): Promise<readonly WeighedForm[]> {
  const family = await index.family(stemOf(asked.form));
  const found = family === undefined ? [] : [...sureForms(asked, family), ...partsOf(asked, family)];
  return isNoun(asked, family) === true ? found : [...found, ...(await verbForms(asked.form, index))];
}

/** The articles with words that are related to one which no article has: "angreifen" for "Angriff". */
export async function findRelated(asked: AskedWord, index: WordIndex): Promise<WordMatch> {
  const family = await index.family(stemOf(asked.form));
  const forms = family === undefined ? [] : weighed(asked, family, family.forms);
  return matchOf(
    forms.filter(({ weight }) => weight >= possible),
    index,
  );
}

const inflected = 0.8; // another form is worth less than the one that was asked for
const otherSpelling = 0.9; // of nearness: what is above is the form itself
const inCompound = 0.4;

/** The forms of the same word: its spellings, and inflected ones. */
export function sureForms(asked: AskedWord, family: Family): readonly WeighedForm[] {
  return weighed(asked, family, family.forms)
    .filter(({ weight }) => weight >= certain)
    .map((one) => ({ ...one, weight: one.weight > otherSpelling ? one.weight : one.weight * inflected }));
}

function partsOf(asked: AskedWord, family: Family): readonly WeighedForm[] {
  return weighed(asked, family, family.parts)
    .filter(({ weight }) => weight >= certain)
    .map((part) => ({ ...part, weight: part.weight * inCompound }));
}

/** Forms of a verb that may be nouns, too, and so are in another family: "stand" for "stehen", and the other way round. */
async function verbForms(form: string, index: WordIndex): Promise<readonly WeighedForm[]> {
  const key = folded(form);
  const infinitive = infinitiveOfPast(key);
  const pasts = [...ambiguousPasts(infinitive ?? key)];
  const stems = new Set((infinitive === undefined ? pasts : [infinitive, ...pasts]).map(stemOf));
  const families = await Promise.all([...stems].map((stem) => index.family(stem)));
  return families.flatMap((family) => {
    const others = family?.forms.filter((one) => !one.isNoun && one.form !== form) ?? [];
    const isForm = (other: string) =>
      pasts.includes(folded(other)) || (infinitive !== undefined && nearness(infinitive, other, false) >= certain);
    return family === undefined
      ? []
      : others.filter((one) => isForm(one.form)).map((one) => ({ family, form: one, weight: certain * inflected }));
  });
}

const longestEnding = 3; // letters
const mostWithBeginning = 300; // forms; "s*" would be the whole archive

/** All forms that begin so: those in most articles, when there are very many. */
export async function formsWith(beginning: string, index: WordIndex): Promise<readonly WeighedForm[]> {
  // A stem may lack the last letters of its forms.
  const key = folded(beginning);
  const families = await index.familiesWith(key.slice(0, Math.max(2, key.length - longestEnding)));
  return families
    .flatMap((family) => family.forms.map((form) => ({ family, form, weight: 1 })))
    .filter(({ form }) => form.form.startsWith(beginning))
    .sort((a, b) => b.form.documents - a.form.documents || (a.form.form < b.form.form ? -1 : 1))
    .slice(0, mostWithBeginning);
}

const inHeadline = 3;

/** Where forms stand, together. */
export async function matchOf(forms: readonly WeighedForm[], index: WordIndex): Promise<WordMatch> {
  const lists = await Promise.all(forms.map(({ family, form }) => index.postings(family, form)));
  const match = new Map<number, WordInArticle>();
  for (const [number, { weight }] of forms.entries()) {
    for (const { document, lengthClass, positions } of lists[number] ?? []) {
      const known = match.get(document);
      const frequency = positions.reduce((sum, position) => sum + (position < textStart ? inHeadline : 1), 0) * weight;
      match.set(document, {
        weight: Math.max(weight, known?.weight ?? 0),
        frequency: frequency + (known?.frequency ?? 0),
        lengthClass,
        positions: known === undefined ? positions : [...known.positions, ...positions],
      });
    }
  }
  return match;
}
