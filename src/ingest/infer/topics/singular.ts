// Finds the singular of a plural.
import {
  nounsWithE,
  nounsWithEn,
  nounsWithEr,
  nounsWithN,
  nounsWithS,
  nounsWithUmlautAndE,
  otherPlurals,
} from './nouns-by-plural.ts';

/** "Präsidentschaftswahlen" → "Präsidentschaftswahl", "Städten" → "Stadt"; undefined where the plural is not known. */
export function singularOf(plural: string): string | undefined {
  return byEnding(plural, commonEndings) ?? byLastPart(plural) ?? byEnding(plural, endingsOfPersons);
}

function byEnding(plural: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(([ending]) => ending.test(plural));
  return rule === undefined ? undefined : plural.replace(...rule);
}

function byLastPart(plural: string): string | undefined {
  const small = plural.toLowerCase();
  for (let start = Math.max(0, small.length - longestPlural); start <= small.length - shortestPlural; start++) {
    const singular = singulars.get(small.slice(start));
    const isPart = start === 0 || start >= shortestModifier || plural[start - 1] === '-';
    if (singular !== undefined && isPart) return plural.slice(0, start) + likeIn(plural, start, singular);
  }
  return undefined;
}

/** With a capital where the word has one: after a hyphen, and at its start. */
function likeIn(word: string, start: number, part: string): string {
  const isCapital = /\p{Lu}/u.test(word.charAt(start));
  return isCapital ? part.charAt(0).toUpperCase() + part.slice(1) : part;
}

const shortestPlural = 4; // letters
const longestPlural = 20; // of those in the lists
const shortestModifier = 2;

type Rule = readonly [ending: RegExp, singular: string];

const commonEndings: readonly Rule[] = [
  [/(?<=\p{L}{2})(ung|heit|keit|schaft|ion|tät|enz|thek)en$/u, '$1'],
  [/innen$/, 'in'],
  [/ismen$/, 'ismus'],
  [/(?<=al|iz|[rmvtngd])isten$/, 'ist'], // "Journalisten", but "Listen"
  [/nisse[ns]?$/, 'nis'],
];

/** Of persons that are named for what they do or are. */
const endingsOfPersons: readonly Rule[] = [
  [/(?<=[tsd])oren$/, 'or'], // "Autoren"
  [/((?<!k)lich|[^ei]ig|end|iert|etzt|(?<!men)sch)en$/, '$1e'], // "Jugendlichen"
  [/(?<=\p{L}{3}[aeiouäöü]\p{Ll}{1,2}er)n$/u, ''], // "Anwohnern"
];

const umlauts = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
  ['au', 'äu'],
]);
const singulars = new Map<string, string>([
  ...formsOf(nounsWithEn, (noun) => [`${noun}en`]),
  ...formsOf(nounsWithN, (noun) => [`${noun}n`]),
  ...formsOf(nounsWithE, (noun) => [`${noun}e`, `${noun}en`]),
  ...formsOf(nounsWithUmlautAndE, (noun) => [`${withUmlaut(noun)}e`, `${withUmlaut(noun)}en`]),
  ...formsOf(nounsWithEr, (noun) => [`${withUmlaut(noun)}er`, `${withUmlaut(noun)}ern`]),
  ...formsOf(nounsWithS, (noun) => [`${noun}s`]),
  ...otherPlurals.map(([plural = '', singular = '']) => [plural, singular] as const),
]);

function formsOf(
  nouns: readonly string[],
  plurals: (noun: string) => readonly string[],
): readonly (readonly [plural: string, noun: string])[] {
  return nouns.flatMap((noun) => plurals(noun).map((plural) => [plural, noun] as const));
}

/** "baum" → "bäum", "haus" → "häus", "bild" → "bild": the last vowel that can have one. */
function withUmlaut(noun: string): string {
  return noun.replace(/(?:au|[aou])(?=[^aou]*$)/, (vowel) => umlauts.get(vowel) ?? vowel);
}
