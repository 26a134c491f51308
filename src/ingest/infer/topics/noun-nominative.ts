// Looks up the nominative of a noun in the lexicon, which is read when the first topic is found: it takes half a second.
import { type NounLexicon, readNounLexicon } from '../../../search/noun-lexicon.ts';

/** "Betrugs" → "Betrug", "Gefechten" → "Gefecht", "Feldexperimenten" → "Feldexperiment"; what is not known stays. */
export function nounNominative(noun: string): string {
  lexicon ??= readNounLexicon();
  const small = noun.toLowerCase();
  // The lexicon says nouns with "ss" where they may have "ß".
  if (inPlural.test(small) || small.includes('ß')) return noun;
  for (let start = 0; start <= small.length - shortestEnd; start++) {
    if (start > 0 && start < shortestModifier) continue;
    const nouns = lexicon.nounsOf(small.slice(start));
    if (nouns.length === 0) continue;
    const [only = ''] = nouns;
    const isKnown = nouns.some((other) => other.toLowerCase() === small.slice(start));
    if (isKnown || nouns.length > 1) return noun;
    return start === 0 ? only : noun.slice(0, start) + likeIn(noun.charAt(start), only);
  }
  return noun;
}

let lexicon: NounLexicon | undefined;

/** Behind a hyphen a noun keeps its capital. */
function likeIn(letter: string, noun: string): string {
  return letter === letter.toUpperCase() ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
}

const shortestEnd = 5; // letters: shorter ends are chance
const shortestModifier = 3;
const inPlural = /(?:daten|medien|zinsen|kosten|eltern|leute|ferien)$/; // their singulars are said of something else
