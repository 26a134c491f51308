// Finds the articles with a phrase: its words exactly as they are asked for, one behind the other.
import { stemOf } from '../german/stem.ts';
import type { WordInArticle, WordMatch } from './find-word.ts';
import type { WordIndex } from './open-index.ts';
import { type Posting, textStart } from './postings.ts';

const inHeadline = 3; // as for single words
const inCompound = 0.4; // "Europa-League-Qualifikation" for "Europa League", as for single words, too
const mostJoined = 4; // words that the index joins

/** A phrase counts as one word: it is as rare as it is as a whole, and only what stands in it is found. */
export async function matchOfPhrase(forms: readonly string[], index: WordIndex): Promise<WordMatch> {
  const isJoinable = forms.length > 1 && forms.length <= mostJoined;
  const [joined, ...lists] = await Promise.all([
    isJoinable ? postingsOf(forms.join(''), index) : [],
    ...forms.map((form) => postingsOf(form, index)),
  ]);
  const rarest = [...lists].sort((one, other) => one.length - other.length)[0] ?? [];
  const possible = new Set(rarest.map(({ document }) => document));
  const places = lists.map((list) => placesIn(list, possible));
  const inCompounds = placesIn(joined, possible);
  const match = new Map<number, WordInArticle>();
  for (const { document, lengthClass } of rarest) {
    const [first = [], ...others] = places.map((placesOf) => placesOf.get(document) ?? []);
    const sets = others.map((positions) => new Set(positions));
    const starts = first.filter((start) => sets.every((positions, number) => positions.has(start + number + 1)));
    if (starts.length === 0) continue;
    const compounds = new Set(inCompounds.get(document));
    const worthOf = (start: number) => (start < textStart ? inHeadline : 1) * (compounds.has(start) ? inCompound : 1);
    const frequency = starts.reduce((sum, start) => sum + worthOf(start), 0);
    const positions = starts.flatMap((start) => forms.map((_, number) => start + number));
    match.set(document, { weight: 1, frequency, lengthClass, positions });
  }
  return match;
}

async function postingsOf(form: string, index: WordIndex): Promise<readonly Posting[]> {
  const family = await index.family(stemOf(form));
  const entry = family?.forms.find((one) => one.form === form);
  return family === undefined || entry === undefined ? [] : index.postings(family, entry);
}

function placesIn(list: readonly Posting[], documents: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const those = list.filter(({ document }) => documents.has(document));
  return new Map(those.map(({ document, positions }) => [document, positions]));
}
