// The English words stand for all German ones, with the same shape.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as englishCitation from '../../layouts/english/wording/citation-text.ts';
import * as englishData from '../../layouts/english/wording/data.ts';
import * as englishDates from '../../layouts/english/wording/dates.ts';
import * as english from '../../layouts/english/wording/german.ts';
import * as englishLanguage from '../../layouts/english/wording/language.ts';
import * as englishNumbers from '../../layouts/english/wording/numbers.ts';
import * as englishOffline from '../../layouts/english/wording/offline.ts';
import * as englishOverTime from '../../layouts/english/wording/over-time.ts';
import * as englishSearch from '../../layouts/english/wording/search.ts';
import * as germanCitation from '../../layouts/wording/citation-text.ts';
import * as germanData from '../../layouts/wording/data.ts';
import * as germanDates from '../../layouts/wording/dates.ts';
import * as german from '../../layouts/wording/german.ts';
import * as germanLanguage from '../../layouts/wording/language.ts';
import * as germanNumbers from '../../layouts/wording/numbers.ts';
import * as germanOffline from '../../layouts/wording/offline.ts';
import * as germanOverTime from '../../layouts/wording/over-time.ts';
import * as germanSearch from '../../layouts/wording/search.ts';

/** The shape of words: a text stands in the place of each text; keys, lengths of lists and parameters are the same. */
type Shape<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Shape<Said>
    : { readonly [Key in keyof Words]: Shape<Words[Key]> };

const germanFiles = {
  'citation-text.ts': germanCitation,
  'data.ts': germanData,
  'dates.ts': germanDates,
  'german.ts': german,
  'language.ts': germanLanguage,
  'numbers.ts': germanNumbers,
  'offline.ts': germanOffline,
  'over-time.ts': germanOverTime,
  'search.ts': germanSearch,
};
const englishFiles = {
  'citation-text.ts': englishCitation,
  'data.ts': englishData,
  'dates.ts': englishDates,
  'german.ts': english,
  'language.ts': englishLanguage,
  'numbers.ts': englishNumbers,
  'offline.ts': englishOffline,
  'over-time.ts': englishOverTime,
  'search.ts': englishSearch,
};
// The compiler holds both ways: no word is missing, none is too many, and each takes what the layouts give it.
const shapes: { readonly german: Shape<typeof englishFiles>; readonly english: Shape<typeof germanFiles> } = {
  german: germanFiles,
  english: englishFiles,
};

const withoutWords = ['shortened.ts'];

test('every file of German words has an English one, and the other way round', () => {
  const germanNames = readdirSync('layouts/wording').filter((name) => !withoutWords.includes(name));
  assert.deepEqual(Object.keys(shapes.german), germanNames.sort());
  assert.deepEqual(readdirSync('layouts/english/wording').sort(), germanNames);
});

test('all words are there in both languages: the same keys, texts, functions and lists', () => {
  assert.deepEqual(kindsIn(shapes.english), kindsIn(shapes.german));
});

/** Words that are the same in both languages, or that the search takes in German only. */
const same = [
  ...['csl.name', 'csv.name', 'jsonl.name'].map((form) => `data.ts.dataWording.forms.${form}`),
  ...['feedFormats.json', 'feedFormats.xml', 'feeds'].map((key) => `data.ts.dataWording.${key}`),
  'data.ts.dataWording.meanings.text',
  ...['feed', 'stories', 'story'].map((key) => `german.ts.wording.${key}`),
  ...[0, 1, 2, 3, 4, 5, 6].map((place) => `german.ts.wording.searchHelpSigns.${place}.example`),
  ...['organisation', 'person'].map((facet) => `search.ts.searchWording.facetNames.${facet}`),
];

test('every text is another one in English, but for those that are the same in both languages', () => {
  const [germanTexts, englishTexts] = [textsIn(shapes.german), textsIn(shapes.english)];
  assert.ok(germanTexts.size > 200);
  const unchanged = [...germanTexts].filter(([key, text]) => englishTexts.get(key) === text);
  assert.deepEqual(unchanged.map(([key]) => key).sort(), same.sort());
});

test('names its language', () => {
  assert.deepEqual([english.wording.language, english.wording.locale], ['en', 'en_GB']);
});

test('the title of the search page begins with the word that the script replaces', () => {
  const { pageTitleOfSearch, search } = englishSearch.searchWording;
  assert.equal(pageTitleOfSearch(''), search);
});

/** "data.ts.fileSize" → "function of 1", "search.ts.searchWording.noHitsHints" → "list of 2", "….search" → "text" */
function kindsIn(words: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries([...wordsIn(words)].map(([key, word]) => [key, kindOf(word)]));
}

function kindOf(word: unknown): string {
  if (typeof word === 'function') return `function of ${word.length}`;
  return Array.isArray(word) ? `list of ${word.length}` : typeof word;
}

function textsIn(words: unknown): ReadonlyMap<string, string> {
  const texts = [...wordsIn(words)].flatMap(([key, word]) => (typeof word === 'string' ? [[key, word] as const] : []));
  return new Map(texts);
}

/** All that is in an object of words, and in what is in it. */
function* wordsIn(words: unknown, path: readonly string[] = []): Generator<readonly [key: string, word: unknown]> {
  if (path.length > 0) yield [path.join('.'), words];
  if (typeof words !== 'object' || words === null) return;
  for (const [key, word] of Object.entries(words)) yield* wordsIn(word, [...path, key]);
}
