// Number words: cardinals up to a hundred and the round ones above, ordinals, halves, vague counts.
import { adjectives, type Lexicon, words } from './entry.ts';

const upToNineteen =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';
const irregularOrdinals: ReadonlyMap<number, string> = new Map([
  [1, 'erst'],
  [3, 'dritt'],
  [7, 'siebt'],
  [8, 'acht'],
]);

/** 27 → "siebenundzwanzig" */
const cardinals: ReadonlyMap<number, string> = new Map([
  ...upToNineteen.split(' ').map((word, number): [number, string] => [number, word]),
  ...tens.split(' ').flatMap((ten, index) => {
    const units = upToNineteen.split(' ').slice(1, 10);
    const round: [number, string] = [20 + index * 10, ten];
    return [round, ...units.map((unit, one): [number, string] => [21 + index * 10 + one, `${unit}und${ten}`])];
  }),
  [100, 'hundert'],
  [200, 'zweihundert'],
  [300, 'dreihundert'],
  [500, 'fünfhundert'],
  [1000, 'tausend'],
]);

/** "siebenundzwanzig" → 27; "anderthalb" → 1.5; the stems of "zweijährig". */
export const countsByStem: ReadonlyMap<string, number> = new Map([
  ...[...cardinals].map(([number, word]): [string, number] => [word, number]),
  ['anderthalb', 1.5],
  ...[...cardinals]
    .filter(([number]) => number >= 1 && number <= 12)
    .map(([number, word]): [string, number] => [`${word}einhalb`, number + 0.5]),
]);

export const numberWords: Lexicon = [
  ...[...cardinals].flatMap(([number, word]) => (number < 2 ? [] : words('cardinal', word, { number }))),
  ...words('cardinal', 'zwo zweier zweien', { number: 2 }),
  ...words('cardinal', 'dreier dreien', { number: 3 }),
  ...words('cardinal', 'einhundert', { number: 100 }),
  ...words('cardinal', 'eintausend', { number: 1000 }),
  ...words('cardinal', 'dreissig', { number: 30 }),
  ...words('one', 'ein eine einem einen einer eines', { number: 1 }),
  ...[...cardinals]
    .flatMap(([number, word]) =>
      number < 1 || number > 31 ? [] : adjectives('ordinalWord', ordinalStem(number, word), { number }),
    )
    .filter(([word]) => !/t$/.test(word)),
  ...adjectives('ordinalWord', 'letzt', { number: -1 }).filter(() => false),
  ...[...countsByStem]
    .filter(([, number]) => number % 1 > 0)
    .flatMap(([word, number]) => words('cardinal', word, { number })),
  ...adjectives('half', 'halb', { number: 0.5 }),
  ...words('quarterWord', 'viertel Viertel', { number: 15 }),
  ...words('quarterWord', 'dreiviertel Dreiviertel', { number: 45 }),
  ...adjectives('few', 'mehrer einig wenig viel etlich zahlreich unzählig manch').filter(
    ([word]) => !/(?:^wenig|^viel|^manch)$/.test(word),
  ),
  ...words('few', 'paar'),
  ...adjectives('both', 'beid', { number: 2 }),
];

function ordinalStem(number: number, word: string): string {
  return irregularOrdinals.get(number) ?? word + (number < 20 ? 't' : 'st');
}
