// Finds the language of a text. The only file that knows eld.
import { eld } from 'eld/extrasmall';
import type { Stated } from '../metadata.ts';

/**
 * ISO 639-1, "de"; undefined for a text of less than 25 letters, which may be names alone. Looks at the first thousand
 * characters: German is what an archive expects, anything else must win at most of three places, as a text may begin
 * with a quotation or with another language's title.
 */
export function findLanguage(text: string): Stated<string> | undefined {
  const start = text.slice(0, lookedAtForLanguage);
  if (!enoughLetters.test(start)) return undefined;
  if (isGermanByItsWords(start)) return { value: 'de', rule: 'German words' };
  const [first, ...others] = placesOf(start);
  const result = eld.detect(first);
  if (result.language === 'de' && result.isReliable()) return { value: 'de', rule: 'n-grams' };
  const results = [result, ...others.map((place) => eld.detect(place))].filter(({ language }) => language !== '');
  const value = mostFrequent(results.map(({ language }) => language));
  if (value === undefined) return undefined;
  if (results.some((result) => result.language === value && result.isReliable())) return { value, rule: 'n-grams' };
  const writer = languageOfLetters(start);
  return writer === undefined ? { value, rule: unsureLanguage } : { value: writer, rule: 'letters of one language' };
}

/** Characters of the text. */
export const lookedAtForLanguage = 1000;
/** The rule of a language that may as well be another. */
export const unsureLanguage = 'n-grams, unsure';
const placeLength = 340; // characters: eld reads no more
const enoughLetters = /^(?:\P{L}*\p{L}){25}/u; // "Am 1. Mai wird in der Stadt gefeiert"

function placesOf(text: string): readonly [string, ...string[]] {
  if (text.length <= placeLength) return [text];
  const middle = Math.floor((text.length - placeLength) / 2);
  return [text.slice(0, placeLength), text.slice(middle, middle + placeLength), text.slice(-placeLength)];
}

/** Most texts of an archive are German beyond doubt, and these words stand in no other language: it is ten times as fast. */
function isGermanByItsWords(text: string): boolean {
  const found = text.match(germanWord) ?? [];
  return found.length * 25 > text.length / 6 && new Set(found).size >= 4;
}

const germanWord =
  /(?<!\p{L})(?:und|nicht|sich|auf|für|eine|einen|wird|werden|wurde|dass|nach|auch|aus|bei|durch|dem|des|zum|zur)(?!\p{L})/gu;

function mostFrequent(languages: readonly string[]): string | undefined {
  const votes = (language: string) => languages.filter((other) => other === language).length;
  return languages.toSorted((one, other) => votes(other) - votes(one))[0];
}

// Letters that, among the languages written in Latin letters that eld tells apart, only one has.
const lettersOfOne: readonly (readonly [language: string, letters: RegExp])[] = [
  ['de', /ß/u],
  ['tr', /[ığİ]/u],
  ['pl', /ł/iu],
  ['hu', /[őű]/iu],
  ['cs', /[řů]/iu],
];

function languageOfLetters(text: string): string | undefined {
  const found = lettersOfOne.filter(([, letters]) => letters.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

// The neighbours of the German-speaking countries, and languages of many people. Rarer ones would win only where names stand.
eld.setLanguageSubset(
  'ar bg bn cs da de el en es fa fi fr he hi hr hu it ja ko ms nl no pl pt ro ru sk sl sr sv tr uk ur vi zh'.split(' '),
);
