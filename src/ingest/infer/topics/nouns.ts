// Tells nouns and names from other words with a capital letter.
import { servingAgencies } from '../../../german/agencies.ts';
import { stopWords } from '../../../german/stop-words.ts';
import type { Background } from './background.ts';
import type { CapitalWord, WordsByCase } from './capital-words.ts';
import { isVagueStem } from './noun-stem.ts';

/** Without words that the text writes small as well, those that say nothing, and first words of sentences that are no nouns. */
export function nounsOf({ capital, small }: WordsByCase, background: Background): readonly CapitalWord[] {
  const inside = new Set(capital.filter(({ opensSentence }) => !opensSentence).map(({ stem }) => stem));
  const isNoun = (stem: string) => inside.has(stem) || background.isCommonNoun(stem);
  return capital.filter(({ word, stem, opensSentence }) => {
    const smallForm = word.toLowerCase();
    const isOther = small.has(smallForm) || stopWords.has(smallForm) || isVagueStem(stem) || agencies.has(word);
    return !isOther && (!opensSentence || isNoun(stem));
  });
}

/** They stand in texts on anything. */
const agencies: ReadonlySet<string> = new Set(servingAgencies);
