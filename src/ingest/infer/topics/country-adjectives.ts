// Finds the adjectives of countries: "russische Truppen".
import { countryOfAdjective } from './countries.ts';

/** Offsets in the text, by country. */
export function countryAdjectivesIn(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(adjective)) {
    const country = countryOfAdjective(word.toLowerCase());
    if (country === undefined) continue;
    const starts = found.get(country);
    if (starts === undefined) found.set(country, [index]);
    else starts.push(index);
  }
  return found;
}

const adjective = /(?<![\p{L}\p{N}-])(?:\p{L}{2,15}-)?\p{L}{2,20}(?:isch|deutsch)(?:e[mnrs]?)?(?![\p{L}\p{N}-])/gu; // "US-amerikanische"
