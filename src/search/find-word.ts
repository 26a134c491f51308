// Finds the articles with a word: with the word itself, other forms and spellings of it, and compounds with it.

import { folded } from '../german/fold.ts';
import { nearness, stemOf } from '../german/stem.ts';
import { ambiguousPasts } from '../german/strong-verbs.ts';
import type { DictionaryForm, Family } from './dictionary.ts';
import type { WordIndex } from './open-index.ts';
import { textStart } from './postings.ts';

export interface AskedWord {
  /** Comparable: "häuser". */
  readonly form: string;
  /** Whether it is written as a noun. */
  readonly isCapital: boolean;
}

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

export interface WeighedForm {
  readonly family: Family;
  readonly form: DictionaryForm;
  readonly weight: number;
}

/** The articles with a word, by number; none for a word that no article has in any form. */
export async function findWord(asked: AskedWord, index: WordIndex): Promise<WordMatch> {
  return matchOf(await formsOf(asked, index), index);
}

/** The forms and compounds that stand for a word, weighed. */
export async function formsOf(asked: AskedWord, index: WordIndex): Promise<readonly WeighedForm[]> {
  const stem = stemOf(asked.form);
  const family = await index.family(stem);
  const found = family === undefined ? [] : [...sureForms(asked, family), ...partsOf(asked, family)];
  const pasts = await Promise.all(ambiguousPasts(stem).map((past) => pastForms(past, index)));
  return [...found, ...pasts.flat()];
}

/** The articles with words that are related to one which no article has: "Reiterei" for "Reiter". */
export async function findRelated(asked: AskedWord, index: WordIndex): Promise<WordMatch> {
  const family = await index.family(stemOf(asked.form));
  const forms = family === undefined ? [] : weighed(asked, family).filter(({ weight }) => weight >= possible);
  return matchOf(forms, index);
}

const inflected = 0.8; // another form is worth less than the one that was asked for
const otherSpelling = 0.9; // of nearness: what is above is the form itself
const inCompound = 0.4;
const otherKind = 0.5; // "angreifen" for "Angriff", "Premier" for "Premiere"
const [certain, possible] = [0.6, 0.3]; // of nearness: a form of the same word, or at least of a related one

function sureForms(asked: AskedWord, family: Family): readonly WeighedForm[] {
  return weighed(asked, family)
    .filter(({ weight }) => weight >= certain)
    .map((one) => ({ ...one, weight: one.weight > otherSpelling ? one.weight : one.weight * inflected }));
}

function partsOf(asked: AskedWord, family: Family): readonly WeighedForm[] {
  return family.parts
    .map((form) => ({ family, form, weight: nearness(asked.form, form.form) }))
    .filter(({ weight }) => weight >= certain)
    .map((part) => ({ ...part, weight: part.weight * inCompound }));
}

/** By how near they are, and whether they are forms of the same noun, as far as that is known. */
function weighed(asked: AskedWord, family: Family): readonly WeighedForm[] {
  const known = family.forms.find(({ form }) => form === asked.form);
  const isNoun = asked.isCapital ? true : known?.isNoun;
  const lemmas = (known ?? family.parts.find(({ form }) => form === asked.form))?.lemmas ?? 0;
  return family.forms.map((form) => {
    const nearest = nearness(asked.form, form.form);
    const kind = isNoun === undefined || form.isNoun === isNoun ? 1 : otherKind;
    const noun = lemmas === 0 || form.lemmas === 0 || (lemmas & form.lemmas) !== 0 ? 1 : otherKind;
    return { family, form, weight: nearest === 1 ? 1 : nearest * kind * noun };
  });
}

/** "stand" for "stehen": written small it is the verb. */
async function pastForms(past: string, index: WordIndex): Promise<readonly WeighedForm[]> {
  const family = await index.family(stemOf(past));
  const forms = family?.forms.filter(({ form, isNoun }) => !isNoun && (form === past || form === `${past}en`)) ?? [];
  return family === undefined ? [] : forms.map((form) => ({ family, form, weight: certain * inflected }));
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
