// Says of each word in a sentence what the tagger may go by: its spelling, the words beside it, the lexicon.
import { mixed } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { listMatches } from './list-matches.ts';
import type { Sentence } from './tokens.ts';
import { outside, type WordForm, type WordForms } from './word-forms.ts';

/** How far from a word its neighbours count: two words before it, two behind. */
export const distances = [-2, -1, 0, 1, 2] as const;
export type Distance = (typeof distances)[number];

/** A word in its place. */
export interface PlacedWord {
  readonly form: WordForm;
  /** The kind of the word, and its places in names of the lists. */
  readonly known: readonly number[];
}

export interface PlacedWords {
  /** Also the places before the first word, and behind the last. */
  at(index: number): PlacedWord;
  readonly length: number;
  /** In a headline in which all words have a capital, a capital says little. */
  readonly isShouted: boolean;
}

export function placedWords(sentence: Sentence, forms: WordForms, lexicon: Lexicon): PlacedWords {
  const matches = listMatches(sentence, lexicon);
  const words = sentence.map(({ text }, index): PlacedWord => placed(forms(text), matches[index] ?? []));
  const capitals = words.filter(({ form }) => form.isCapital).length;
  return {
    at: (index) => words[index] ?? (index < 0 ? before : behind),
    length: words.length,
    isShouted: capitals > words.filter(({ form }) => form.isWord).length * 0.7,
  };
}

/** The keys of all features of a word, none of them negative. */
export function allFeatures(words: PlacedWords, index: number): Int32Array {
  const keys: number[] = [];
  for (const distance of distances) keys.push(...wordFeatures(words.at(index + distance).form, distance));
  addPlaceFeatures(words, index, keys);
  return Int32Array.from(keys);
}

/** Of those only the ones that a single word gives: to itself, or to one from which it stands at a distance. */
export function wordFeatures(form: WordForm, distance: Distance): readonly number[] {
  // A template for every use of a value, so that the same word before and behind are two features.
  const keys = [featureKey(20 + distance, form.lower), featureKey(30 + distance, form.shortShape)];
  for (const kind of form.kinds) keys.push(featureKey(80 + distance, kind));
  if (Math.abs(distance) === 2) return keys;
  for (const end of form.ends) keys.push(featureKey(40 + distance, end));
  for (const beginning of form.beginnings) keys.push(featureKey(50 + distance, beginning));
  if (distance !== 0) return keys;
  keys.push(featureKey(1, 0), featureKey(2, form.word), featureKey(3, form.shape));
  if (form.parts !== undefined) keys.push(featureKey(4, form.parts.last), featureKey(5, form.parts.first));
  return keys;
}

/** Adds those that come of several words together, or of the place in the sentence. */
export function addPlaceFeatures(words: PlacedWords, index: number, keys: number[]): void {
  const word = words.at(index);
  const { shortShape } = word.form;
  keys.push(featureKey(10, mixed(Math.min(index, 2), shortShape)));
  keys.push(featureKey(11, mixed(Number(words.isShouted), shortShape)));
  for (const distance of distances) {
    const { known, form } = words.at(index + distance);
    for (const value of known) if (!form.kinds.includes(value)) keys.push(featureKey(80 + distance, value));
  }
  addPairs(words, index, keys);
  addKnownPairs(words.at(index - 1), word, words.at(index + 1), keys);
}

function addPairs(words: PlacedWords, index: number, keys: number[]): void {
  const { form: word } = words.at(index);
  const { form: previous } = words.at(index - 1);
  const { form: next } = words.at(index + 1);
  const shapes = mixed(previous.shortShape, word.shortShape);
  keys.push(featureKey(60, shapes));
  keys.push(featureKey(61, mixed(word.shortShape, next.shortShape)));
  keys.push(featureKey(62, mixed(shapes, next.shortShape)));
  keys.push(featureKey(63, mixed(previous.lower, word.shortShape)));
  keys.push(featureKey(64, mixed(next.lower, word.shortShape)));
  keys.push(featureKey(65, mixed(words.at(index - 2).form.lower, previous.lower)));
  keys.push(featureKey(66, mixed(next.lower, words.at(index + 2).form.lower)));
  keys.push(featureKey(67, mixed(previous.lower, word.lower)));
  keys.push(featureKey(68, mixed(word.lower, next.lower)));
  keys.push(featureKey(69, mixed(word.lastThree, previous.lower)));
  keys.push(featureKey(70, mixed(word.lastThree, next.lower)));
}

function addKnownPairs(previous: PlacedWord, word: PlacedWord, next: PlacedWord, keys: number[]): void {
  for (const known of word.known) {
    for (const other of next.known) keys.push(featureKey(90, mixed(known, other)));
    for (const other of previous.known) keys.push(featureKey(91, mixed(other, known)));
    keys.push(featureKey(92, mixed(known, word.form.shortShape)));
    keys.push(featureKey(93, mixed(known, previous.form.lower)));
    keys.push(featureKey(94, mixed(known, next.form.lower)));
  }
}

/** 26 bits: among 60,000 features an unknown one meets a known one in one of a thousand cases. */
function featureKey(template: number, value: number): number {
  return mixed(value, template) >>> 6;
}

function placed(form: WordForm, lists: readonly number[]): PlacedWord {
  return { form, known: lists.length === 0 ? form.kinds : [...lists, ...form.kinds] };
}

const before = placed(outside.before, []);
const behind = placed(outside.behind, []);
