// The one name under which registers have a town with an addition: "Frankfurt/Main", "Frankfurt a. M." are "Frankfurt am Main".
import { isInLists, type Lexicon, type NameList } from './lexicon.ts';
import { inFull, prepositionOf, standsAlone } from './town-additions.ts';

export interface TownName {
  readonly town: string;
  readonly name: string;
  /** Whether a list has it in full, so that nothing else can be meant. */
  readonly isListed: boolean;
}

/** Of "Weil am Rhein", "Halle (Saale)"; undefined where the words behind the first name are no part of a town's. */
export function townName(form: string, lexicon: Lexicon): TownName | undefined {
  const { town = '', bare, addition = '' } = parts.exec(form)?.groups ?? {};
  if (town === '' || (bare !== undefined && !isTown(town, lexicon))) return undefined;
  const full = bare === undefined ? [`${town} ${inFull(addition)}`] : namesWith(town, bare);
  const listed = full.find((name) => isInLists(asListed(name), places, lexicon));
  if (listed !== undefined) return { town, name: withBrackets.get(listed) ?? listed, isListed: true };
  const last = bare ?? full[0]?.slice(full[0].lastIndexOf(' ') + 1) ?? '';
  const usual = `${town} ${prepositionOf(last)} ${last}`;
  if (prepositionOf(last) === undefined || !full.includes(usual) || !isTown(town, lexicon)) return undefined;
  return { town, name: withBrackets.get(usual) ?? usual, isListed: false };
}

/** With any preposition, for brackets do not say which: "Kirchheim (Teck)" is "Kirchheim unter Teck". */
function namesWith(town: string, bare: string): readonly string[] {
  return prepositions.map((preposition) => `${town} ${preposition} ${bare}`);
}

const prepositions = ['am', 'an der', 'im', 'in der', 'ob der', 'unter', 'vor der'];
const parts =
  /^(?<town>\p{Lu}[\p{L}-]+\.?(?: \p{Lu}[\p{L}-]+)?)(?: ?[/(](?<bare>\p{Lu}\p{L}+)\)?| (?<addition>\p{Ll}.+))$/u;
const places: readonly NameList[] = ['places', 'towns'];

/** As lists have it: "St. Pölten" → "Sankt Pölten", "Hann. Münden" → "Hannoversch Münden". */
export function asListed(town: string): string {
  return town.replace(/^St\. ?/u, 'Sankt ').replace(/^Hann\. ?/u, 'Hannoversch ');
}

/** Not "Köln", "Bayern" or "Saar". */
function isTown(town: string, lexicon: Lexicon): boolean {
  if (standsAlone(town) || prepositionOf(town) !== undefined) return false;
  return isInLists(town, ['towns', 'towns that are nouns'], lexicon);
}

/** Towns that have their river in brackets themselves. */
const withBrackets: ReadonlyMap<string, string> = new Map([
  ['Halle an der Saale', 'Halle (Saale)'],
  ['Frankfurt an der Oder', 'Frankfurt (Oder)'],
]);
