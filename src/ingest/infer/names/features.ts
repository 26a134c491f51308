// Says of each word in a sentence what the tagger may go by: its spelling, the words beside it, the lexicon.
import { mixed } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { listMatches } from './list-matches.ts';
import type { Sentence } from './tokens.ts';
import { outside, type WordForm, type WordForms } from './word-forms.ts';

/** For each word the keys of its features, none of them negative. */
export function sentenceFeatures(sentence: Sentence, forms: WordForms, lexicon: Lexicon): readonly Int32Array[] {
  const known = listMatches(sentence, lexicon);
  const words = sentence.map(({ text }, index): Word => wordFrom(forms(text), known[index] ?? []));
  const isShouted = isMostlyCapital(words);
  return words.map((word, index) => {
    const at = (distance: number): Word => words[index + distance] ?? (distance < 0 ? nothing.before : nothing.behind);
    const features = new Features();
    addOwn(features, word, index, isShouted);
    addNeighbours(features, at);
    addPairs(features, at);
    addLexicon(features, at);
    return features.keys();
  });
}

interface Word extends WordForm {
  /** The kind of the word, and its places in the names of lists. */
  readonly known: readonly number[];
}

function wordFrom(form: WordForm, lists: readonly number[]): Word {
  return { ...form, known: form.kind === undefined ? lists : [...lists, form.kind] };
}

const nothing = { before: wordFrom(outside.before, []), behind: wordFrom(outside.behind, []) };

/** Every call has a template of its own, so that the same word before and behind are two features. */
class Features {
  private readonly found: number[] = [];

  add(template: number, value: number): void {
    this.found.push(featureKey(mixed(value, template)));
  }

  addAll(template: number, values: readonly number[]): void {
    for (const value of values) this.add(template, value);
  }

  keys(): Int32Array {
    return Int32Array.from(this.found);
  }
}

/** 26 bits: among 100,000 features an unknown one meets a known one in one of 700 cases. */
function featureKey(hash: number): number {
  return hash >>> 6;
}

function addOwn(features: Features, word: Word, index: number, isShouted: boolean): void {
  features.add(1, 0);
  features.add(2, word.word);
  features.add(3, word.lower);
  features.add(4, word.shape);
  features.add(5, word.shortShape);
  features.addAll(6, word.beginnings);
  features.addAll(7, word.ends);
  if (word.parts !== undefined) {
    features.add(8, word.parts.last);
    features.add(9, word.parts.first);
  }
  features.add(10, mixed(Math.min(index, 2), word.shortShape));
  features.add(11, mixed(Number(isShouted), word.shortShape));
}

type WordAt = (distance: number) => Word;

function addNeighbours(features: Features, at: WordAt): void {
  for (const distance of [-2, -1, 1, 2]) {
    features.add(20 + distance, at(distance).lower);
    features.add(30 + distance, at(distance).shortShape);
  }
  for (const distance of [-1, 1]) {
    features.addAll(40 + distance, at(distance).ends);
    features.addAll(50 + distance, at(distance).beginnings);
  }
}

function addPairs(features: Features, at: WordAt): void {
  const [twoBefore, before, word, behind, twoBehind] = [at(-2), at(-1), at(0), at(1), at(2)];
  features.add(60, mixed(before.shortShape, word.shortShape));
  features.add(61, mixed(word.shortShape, behind.shortShape));
  features.add(62, mixed(mixed(before.shortShape, word.shortShape), behind.shortShape));
  features.add(63, mixed(before.lower, word.shortShape));
  features.add(64, mixed(behind.lower, word.shortShape));
  features.add(65, mixed(twoBefore.lower, before.lower));
  features.add(66, mixed(behind.lower, twoBehind.lower));
  features.add(67, mixed(before.lower, word.lower));
  features.add(68, mixed(word.lower, behind.lower));
  features.add(69, mixed(word.lastThree, before.lower));
  features.add(70, mixed(word.lastThree, behind.lower));
}

function addLexicon(features: Features, at: WordAt): void {
  const [before, word, behind] = [at(-1), at(0), at(1)];
  for (const distance of [-2, -1, 0, 1, 2]) features.addAll(80 + distance, at(distance).known);
  for (const known of word.known) {
    features.addAll(
      90,
      behind.known.map((other) => mixed(known, other)),
    );
    features.addAll(
      91,
      before.known.map((other) => mixed(other, known)),
    );
    features.add(92, mixed(known, word.shortShape));
    features.add(93, mixed(known, before.lower));
    features.add(94, mixed(known, behind.lower));
  }
}

/** A headline in which all words have a capital says little with them. */
function isMostlyCapital(words: readonly Word[]): boolean {
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  return capitals > words.filter(({ isWord }) => isWord).length * 0.7;
}
