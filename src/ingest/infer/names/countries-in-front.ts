// A country or its people in front of a person's name is no part of it: "Kasachen Aidyn Aimbetow", "Dänemarks Pione Sisto".
import { countryNamed } from '../topics/countries.ts';
import { isInLists, type Lexicon } from './lexicon.ts';
import type { TaggedName } from './tagger.ts';
import { wordKind } from './word-kinds.ts';

/** Persons, and places that are persons, without such a word; what stands behind a genitive up to the first name goes too. */
export function withoutCountriesInFront(
  text: string,
  names: readonly TaggedName[],
  lexicon: Lexicon,
): readonly TaggedName[] {
  return names.map((name) => {
    if (name.type !== 'PER' && name.type !== 'LOC') return name;
    const words = text.slice(name.start, name.end).split(' ');
    const front = wordsInFront(words, name.type === 'PER', lexicon);
    if (front === 0) return name;
    return { ...name, start: name.start + words.slice(0, front).join(' ').length + 1, type: 'PER' };
  });
}

/** How many words at the front are no part of the name. */
function wordsInFront([front = '', ...rest]: readonly string[], isPerson: boolean, lexicon: Lexicon): number {
  if (rest.length === 0 || countryNamed(front) === undefined) return 0;
  const isPeople = people.test(front) && !isInLists(front, ['countries', 'places', 'first names'], lexicon);
  const isGenitive = front.endsWith('s') && isInLists(front.slice(0, -1), ['countries'], lexicon);
  const first = rest.findIndex((word) => isInLists(word, ['first names'], lexicon));
  if (isPeople && rest.every((word) => isUnknown(word, lexicon))) return 1;
  if (!(isPeople || isGenitive) || first < 0 || first === rest.length - 1) return 0;
  return first === 0 || isPerson ? first + 1 : 0;
}

const people = /(?:e[nr]?|er[ns]|erin(?:nen)?)$/u; // "Kasachen", "Österreicher"

function isUnknown(word: string, lexicon: Lexicon): boolean {
  return wordKind(word, lexicon).startsWith('unknown');
}
