// Which names of an article, that stand beside its text, are the reason why it was found.
import { stemOf } from '../german/stem.ts';
import { wordsInText } from '../german/words-in-text.ts';
import { isMeant } from './articles-with.ts';
import { fieldsBeside, gapBeforeName, type NameBeside, namesBeside } from './names-beside.ts';
import { namesOf } from './narrow.ts';
import type { WordIndex } from './open-index.ts';
import type { NameField } from './search-record.ts';

/** Names of one list: "Georg Kirchger" of the persons. */
export interface NamesFound {
  readonly field: NameField;
  readonly names: readonly string[];
}

/** "person:Kirchger" */
export interface AskedName {
  readonly field: NameField;
  readonly forms: readonly string[];
}

interface Found {
  /** Numbers of words that were found behind the text, the first position behind it is 0. */
  readonly places: readonly number[];
  /** The words that headline and text show already. */
  readonly stems: ReadonlySet<string>;
  readonly names: readonly AskedName[];
}

/** Those asked for by their field, and those of which words were found that the text does not show. */
export async function namesFound(document: number, found: Found, index: WordIndex): Promise<readonly NamesFound[]> {
  if (found.places.length === 0 && found.names.length === 0) return [];
  const lists = await Promise.all(fieldsBeside.map((field) => namesOf(field, [document], index)));
  const listOf = (field: NameField) => lists[fieldsBeside.indexOf(field)]?.(document) ?? [];
  const names = {
    person: listOf('person'),
    ort: listOf('ort'),
    organisation: listOf('organisation'),
    thema: listOf('thema'),
    rubrik: [],
    quelle: [],
  };
  const reasons = reasonsAmong(namesBeside(names), found);
  return fieldsBeside
    .map((field) => ({ field, names: reasons.filter((one) => one.field === field).map(({ name }) => name) }))
    .filter((one) => one.names.length > 0);
}

function reasonsAmong(beside: readonly NameBeside[], { places, stems, names }: Found): readonly NameBeside[] {
  const wanted = new Set(places);
  let first = gapBeforeName;
  return beside.filter(({ field, name }) => {
    const words = wordsInText(name);
    const start = first;
    first += words.length + gapBeforeName;
    const isAsked = names.some((asked) => asked.field === field && isMeant(name, asked.forms));
    return isAsked || words.some(({ form }, place) => wanted.has(start + place) && !stems.has(stemOf(form)));
  });
}
