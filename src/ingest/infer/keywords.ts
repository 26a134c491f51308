// Finds the words that say what a text is about.
import type { Background } from './topics/background.ts';
import { readBackground } from './topics/background-file.ts';
import { wordsByCase } from './topics/capital-words.ts';
import { namesIn, type TaggedName } from './topics/names.ts';
import { type Term, termsOf } from './topics/terms.ts';
import { type Traits, traitsOf, weightOf } from './topics/weigh.ts';
import { withoutRepetition } from './topics/without-repetition.ts';
import { wordingOf } from './topics/wording.ts';

/** What a text speaks of, and how much. */
export interface WeighedTerm {
  readonly weight: number;
  readonly traits: Traits;
  readonly term: Term;
}

/**
 * At most ten nouns and names, the weightiest first, each in its base form: "Präsidentschaftswahl" for
 * "Präsidentschaftswahlen", "Donald Trump" for all that is said of "Trump", "Russland" for "russisch". `names` are those in it, where a tagger has found them.
 */
export function findKeywords(text: string, title: string, names: readonly TaggedName[] = []): readonly string[] {
  return withoutRepetition(wordings(weighedTerms(text, title, names, readBackground())), most);
}

/** Each when it is asked for: a text has a hundred terms, and ten are shown. */
function* wordings(terms: readonly WeighedTerm[]): Iterable<string> {
  for (const { term } of terms) yield wordingOf(term);
}

const most = 10;
const longestText = 50_000; // characters

/** All that the text speaks of, the weightiest first. */
export function weighedTerms(
  text: string,
  title: string,
  tagged: readonly TaggedName[],
  background: Background,
): readonly WeighedTerm[] {
  const whole = `${title}\n\n${text}`.slice(0, longestText);
  const words = wordsByCase(whole);
  const names = namesIn(words.capital, tagged, background);
  const layout = { titleEnd: title.length, bodyStart: title.length + 2, end: whole.length };
  const found = termsOf(words, names, background).map((term): WeighedTerm => {
    const traits = traitsOf(term, layout, background);
    return { weight: weightOf(traits), traits, term };
  });
  return withFewCountries(found.toSorted(byWeight)).toSorted(byWeight);
}

/** A text that names many countries is seldom about them all: from the fourth on, each weighs less. */
function withFewCountries(terms: readonly WeighedTerm[]): readonly WeighedTerm[] {
  let countries = 0;
  return terms.map((weighed) => {
    if (weighed.term.country === undefined) return weighed;
    countries += 1;
    return { ...weighed, weight: weighed.weight - Math.max(0, countries - usualCountries) * lessForEach };
  });
}

const usualCountries = 3;
const lessForEach = 0.6;

function byWeight(one: WeighedTerm, other: WeighedTerm): number {
  return other.weight - one.weight || (one.term.key < other.term.key ? -1 : 1);
}
