// A hot segment of an index: articles that are new since those before it were written, and what those had that are gone.
import { createWordLetters } from '../german/word-letters.ts';
import { arrangeFamilies, type FormsWithParts } from './families.ts';
import type { SegmentStart } from './index-start.ts';
import { type ArticleWords, createWordIndex, type IndexedForm, type IndexedWords } from './index-words.ts';
import { readNounTable } from './noun-table.ts';
import { type Places, placesOfArticle } from './places.ts';
import type { SearchRecord } from './search-record.ts';
import {
  changedVocabulary,
  type KnownForm,
  keptVocabularies,
  type Vocabulary,
  type VocabularyBytes,
} from './vocabulary.ts';
import type { BeginPieces } from './write-packs.ts';
import { collectArticles, writeSegment } from './write-segment.ts';
import { type ArrangedWords, smallSizes } from './write-words.ts';

export interface HotArticles {
  readonly hot: readonly SearchRecord[];
  /** Articles of the segments before that are no more. */
  readonly gone: readonly ArticleWords[];
  /** What the words of the segments before are. */
  readonly vocabularies: readonly VocabularyBytes[];
}

export interface HotSegment {
  readonly start: SegmentStart;
  /** How many words all articles have more than those of the segments before. */
  readonly length: number;
  /** What is known anew of words. */
  readonly vocabulary: () => VocabularyBytes;
}

/** Words count as in an index of all articles, but what is a compound in a segment before stays one, and nothing else. */
export function writeHotSegment({ hot, gone, vocabularies }: HotArticles, begin: BeginPieces): HotSegment {
  const collected = collectArticles(hot, begin, () => {});
  const removed = wordsOf(gone);
  const { words, vocabulary } = arrangeWords(collected.words, removed, vocabularies);
  const start = writeSegment(collected, words, smallSizes, begin);
  return { start, length: collected.words.length - removed.length, vocabulary: vocabulary.bytes };
}

function wordsOf(articles: readonly ArticleWords[]): IndexedWords {
  const words = createWordIndex();
  for (const article of articles) words.add(article);
  return words.done();
}

function arrangeWords(added: IndexedWords, removed: IndexedWords, kept: readonly VocabularyBytes[]) {
  const before = keptVocabularies(kept);
  const removedNumbers = new Map([...removed.forms].map(({ form }, number) => [form, number]));
  const addedForms = new Set([...added.forms].map(({ form }) => form));
  // The numbers of added forms stay as they are.
  const all: readonly IndexedForm[] = [
    ...added.forms,
    ...[...removed.forms].filter(({ form }) => !addedForms.has(form)).map((one) => ({ ...one, count: 0, lead: 0 })),
  ];
  const known = all.map((one): Known => {
    const ofRemoved = removedNumbers.get(one.form);
    const known = before.at(-1)?.find(one.form);
    return {
      before: known,
      now: together(one, known, ofRemoved === undefined ? undefined : removed.forms.at(ofRemoved)),
    };
  });
  const now = changedVocabulary(
    kept,
    known.map((one) => one.now),
  );
  const forms: FormsWithParts = {
    length: known.length,
    formOf: (form) => all[form]?.form ?? '',
    isNoun: (form) => (known[form]?.now.lead ?? 0) > 0,
    partsOf: (form) => (known[form] === undefined ? [] : partsOf(known[form].now, before, now)),
  };
  const removedNumber = (form: number) => removedNumbers.get(all[form]?.form ?? '') ?? [];
  const newForms = createWordLetters();
  for (const { before, now } of known) if (before === undefined) newForms.add(now.form, 0, now.form.length);
  const words: ArrangedWords = {
    families: arrangeFamilies(forms, readNounTable()),
    placesOf: added.placesOf,
    lengthClasses: added.lengthClasses,
    goneWith: (standsIn) =>
      removed.forms.length === 0 ? 0 : articlesIn(removed.placesOf(Array.from(standsIn).flatMap(removedNumber))),
    newForms,
  };
  return { words, vocabulary: now };
}

interface Known {
  /** What the segments before know of a form. */
  readonly before: KnownForm | undefined;
  /** What all articles together say of it. */
  readonly now: KnownForm;
}

function together(added: KnownForm, before: KnownForm | undefined, removed: KnownForm | undefined): KnownForm {
  return {
    form: added.form,
    count: added.count + (before?.count ?? 0) - (removed?.count ?? 0),
    lead: added.lead + (before?.lead ?? 0) - (removed?.lead ?? 0),
    isOneWord: added.isOneWord || before?.isOneWord === true,
  };
}

/** The postings of the first segment that knows a word have it with the parts that it had then, and so do all others. */
function partsOf(form: KnownForm, before: readonly Vocabulary[], now: Vocabulary): readonly string[] {
  for (const vocabulary of before) {
    const known = vocabulary.find(form.form);
    if (known !== undefined) return vocabulary.partsOf(known);
  }
  return now.partsOf(form);
}

function articlesIn(places: Places): number {
  let count = 0;
  let before = -1;
  for (const place of places) {
    const article = Math.floor(place / placesOfArticle);
    if (article !== before) count++;
    before = article;
  }
  return count;
}
