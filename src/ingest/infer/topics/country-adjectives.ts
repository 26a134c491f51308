// Finds the adjectives of countries: "russische Truppen".
import type { PlacedWord } from './capital-words.ts';
import { countryOfAdjective } from './countries.ts';

/** Offsets in the text, by country. */
export function offsetsByCountry(adjectives: readonly PlacedWord[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { word, start } of adjectives) {
    const country = countryOfAdjective(word.toLowerCase());
    if (country === undefined) continue;
    const starts = found.get(country);
    if (starts === undefined) found.set(country, [start]);
    else starts.push(start);
  }
  return found;
}
