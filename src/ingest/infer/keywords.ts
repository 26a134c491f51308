// Finds the words that say what a text is about.
import type { Background, DocumentFrequencies } from './topics/background.ts';
import { readBackground } from './topics/background-file.ts';
import { baseForm } from './topics/base-form.ts';
import { wordsByCase } from './topics/capital-words.ts';
import { namesIn, type TaggedName } from './topics/names.ts';
import { type Term, termsOf } from './topics/terms.ts';
import { type Traits, traitsOf, weightOf } from './topics/weigh.ts';
import { withoutRepetition } from './topics/without-repetition.ts';

/** What is known beside the text. */
export interface Known {
  /** The names in it, where a tagger has found them. */
  readonly names?: readonly TaggedName[];
  /** How usual nouns are in the archive, by their `nounStem`. */
  readonly archive?: DocumentFrequencies;
}

/** A keyword, and why it is one. */
export interface WeighedTerm {
  readonly keyword: string;
  readonly weight: number;
  readonly traits: Traits;
  readonly term: Term;
}

/**
 * At most ten nouns and names, the weightiest first, each in its base form: "Präsidentschaftswahl" for
 * "Präsidentschaftswahlen", "Donald Trump" for all that is said of "Trump", "Russland" for "russisch".
 */
export function findKeywords(text: string, title: string, known: Known = {}): readonly string[] {
  const found = weighedTerms(text, title, known, readBackground());
  return withoutRepetition(found.map(({ keyword }) => keyword)).slice(0, most);
}

const most = 10;
const longestText = 50_000; // characters

/** All that the text speaks of, the weightiest first. */
export function weighedTerms(
  text: string,
  title: string,
  known: Known,
  background: Background,
): readonly WeighedTerm[] {
  const whole = `${title}\n\n${text}`.slice(0, longestText);
  const words = wordsByCase(whole);
  const names = namesIn(words.capital, known.names ?? [], background.isCommonNoun);
  const layout = { titleEnd: title.length, bodyStart: title.length + 2, end: whole.length };
  const collections = known.archive === undefined ? [background] : [background, known.archive];
  const found = termsOf(whole, words, names, background).map((term): WeighedTerm => {
    const traits = traitsOf(term, layout, collections);
    const keyword = term.country ?? term.name?.text ?? baseForm(term.uses);
    return { keyword, weight: weightOf(traits), traits, term };
  });
  return found.toSorted((one, other) => other.weight - one.weight || (one.keyword < other.keyword ? -1 : 1));
}
