// A word of the lexicon: what kind of word it is and what it counts or names.
import type { Kind } from '../kinds.ts';

export interface Entry {
  readonly kind: Kind;
  /** A count, a month, a weekday, a distance in units. */
  readonly number: number;
  /** A unit ("Y"), a part of the day ("EV"), a season ("SU"), a value that stands as it is ("PAST_REF"). */
  readonly code: string;
}

export type Lexicon = readonly (readonly [word: string, entry: Entry])[];

/** The same entry for each of the words, which are divided by blanks. */
export function words(kind: Kind, list: string, { number = 0, code = '' } = {}): Lexicon {
  return list.split(' ').map((word) => [word, { kind, number, code }]);
}

/** The entry for an adjective in all of its endings: "vergangen" → vergangen, vergangene, vergangener … */
export function adjectives(kind: Kind, list: string, value: { number?: number; code?: string } = {}): Lexicon {
  return list.split(' ').flatMap((stem) => words(kind, endings.map((ending) => stem + ending).join(' '), value));
}

const endings = ['', 'e', 'en', 'er', 'es', 'em'];
