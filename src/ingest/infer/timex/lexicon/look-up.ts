// Looks a word up in the lexicon: as it is written, or in lower case.
import { calendarNames } from './calendar-names.ts';
import { deicticWords } from './deixis.ts';
import type { Entry } from './entry.ts';
import { feastNames } from './feasts.ts';
import { functionWords } from './function-words.ts';
import { countsByStem, numberWords } from './numbers.ts';
import { units } from './units.ts';

const lexicon: ReadonlyMap<string, Entry> = new Map([
  ...functionWords,
  ...numberWords,
  ...units,
  ...deicticWords,
  ...calendarNames,
  ...feastNames,
  ...decades(),
]);

/** "Montag", "MONTAG", "Gestern" → an entry. Nouns are found with a capital letter only: "morgen" is not the morning. */
export function lookUp(word: string): Entry | undefined {
  if (word.length > longestWord) return undefined;
  const lower = word.toLowerCase();
  if (word === lower) return lexicon.get(word) ?? countedAdjective(word);
  return (
    lexicon.get(word) ?? lexicon.get(lower) ?? lexicon.get(word.charAt(0) + lower.slice(1)) ?? countedAdjective(lower)
  );
}

const longestWord = 40;
const lastsAUnit = /^(?<count>\p{L}{3,20}?)(?<unit>jährig|monatig|wöchig|tägig|stündig|minütig)(?:e[nmrs]?)?$/u; // "dreiwöchigen"
const unitOfAdjective: ReadonlyMap<string, string> = new Map([
  ['jährig', 'P%Y'],
  ['monatig', 'P%M'],
  ['wöchig', 'P%W'],
  ['tägig', 'P%D'],
  ['stündig', 'PT%H'],
  ['minütig', 'PT%M'],
]);

function countedAdjective(word: string): Entry | undefined {
  if (word.lastIndexOf('ig') < word.length - 4 || word.length < 8) return undefined;
  const groups = lastsAUnit.exec(word)?.groups;
  const count = countsByStem.get(groups?.count ?? '');
  const form = unitOfAdjective.get(groups?.unit ?? '');
  return count === undefined || form === undefined
    ? undefined
    : { kind: 'lasting', number: count, code: form.replace('%', String(count)) };
}

/** "neunziger", "Neunzigerjahre" → the digit 9. */
function decades(): readonly (readonly [string, Entry])[] {
  const tens = ['zehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
  return tens.flatMap((ten, index) => {
    const name = `${ten}er`;
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const digit = { number: index + 1, code: '' };
    return [
      ...[name, capital].map((word): [string, Entry] => [word, { kind: 'decadeName', ...digit }]),
      ...['', 'n'].flatMap((ending) =>
        [name, capital].map((word): [string, Entry] => [`${word}jahre${ending}`, { kind: 'decadeYears', ...digit }]),
      ),
    ];
  });
}
