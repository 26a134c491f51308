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
    const part = small.slice(start);
    const only = (start > 0 ? inflected(part, nouns) : undefined) ?? onlyOther(part, nouns);
    return only === undefined ? noun : noun.slice(0, start) + likeIn(noun.charAt(start), only);
  }
  return noun;
}

/** The one noun of which this is a form, and not the nominative. */
function onlyOther(form: string, nouns: readonly string[]): string | undefined {
  return nouns.length > 1 || nouns[0]?.toLowerCase() === form ? undefined : nouns[0];
}

/** "schirmen" as the last part of "Regenschirmen": the thing, and not what one does; but "Gipfeltreffen". */
function inflected(form: string, nouns: readonly string[]): string | undefined {
  if (acts.test(form)) return undefined;
  const stem = form.replace(/(?:en|(?<=el)n)$/, '');
  return stem === form ? undefined : nouns.find((noun) => noun.toLowerCase() === stem);
}

const acts = /(?:treffen|essen|leben|rennen|schreiben|wesen|wissen|spielen|sterben|segeln)$/;

let lexicon: NounLexicon | undefined;

/** Behind a hyphen a noun keeps its capital. */
function likeIn(letter: string, noun: string): string {
  return letter === letter.toUpperCase() ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
}

const shortestEnd = 5; // letters: shorter ends are chance
const shortestModifier = 3;
const inPlural = /(?:daten|medien|zinsen|kosten|eltern|leute|ferien|finanzen|schulden)$/; // their singulars are said of something else
