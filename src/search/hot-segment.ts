// The hot segment of an index: articles that are new since the main one was written, and what those had that are gone.
import { arrangeFamilies } from './families.ts';
import type { SegmentStart } from './index-start.ts';
import { type ArticleWords, createWordIndex, type IndexedForm, type IndexedWords } from './index-words.ts';
import { readNounTable } from './noun-table.ts';
import { mergedPlaces, type Places, placesOfArticle } from './places.ts';
import type { SearchRecord } from './search-record.ts';
import {
  changedVocabulary,
  type KnownForm,
  keptVocabulary,
  type Vocabulary,
  type VocabularyBytes,
} from './vocabulary.ts';
import type { BeginPieces } from './write-packs.ts';
import { collectArticles, writeSegment } from './write-segment.ts';
import { type ArrangedWords, smallSizes } from './write-words.ts';

export interface HotArticles {
  readonly hot: readonly SearchRecord[];
  /** Articles of the main segment that are no more. */
  readonly gone: readonly ArticleWords[];
  /** What the words of the main segment are. */
  readonly vocabulary: VocabularyBytes;
}

export interface HotSegment {
  readonly start: SegmentStart;
  /** How many words more all articles have than those of the main segment had. */
  readonly length: number;
}

/** Words count as in an index of all articles, but what is a compound in the main segment stays one, and nothing else. */
export function writeHotSegment({ hot, gone, vocabulary }: HotArticles, begin: BeginPieces): HotSegment {
  const collected = collectArticles(hot, begin, () => {});
  const removed = wordsOf(gone);
  const start = writeSegment(collected, arrangeWords(collected.words, removed, vocabulary), smallSizes, begin);
  return { start, length: collected.words.length - removed.length };
}

function wordsOf(articles: readonly ArticleWords[]): IndexedWords {
  const words = createWordIndex();
  for (const article of articles) words.add(article);
  return words.done();
}

function arrangeWords(added: IndexedWords, removed: IndexedWords, kept: VocabularyBytes): ArrangedWords {
  const before = keptVocabulary(kept);
  const removedNumbers = new Map(removed.forms.map(({ form }, number) => [form, number]));
  const addedForms = new Set(added.forms.map(({ form }) => form));
  // The numbers of added forms stay as they are.
  const all: readonly IndexedForm[] = [
    ...added.forms,
    ...removed.forms.filter(({ form }) => !addedForms.has(form)).map((one) => ({ ...one, count: 0, lead: 0 })),
  ];
  const known = all.map((one): Known => {
    const ofRemoved = removedNumbers.get(one.form);
    const main = before.find(one.form);
    return { main, now: together(one, main, ofRemoved === undefined ? undefined : removed.forms[ofRemoved]) };
  });
  const now = changedVocabulary(
    kept,
    known.map((one) => one.now),
  );
  const forms = known.map((one) => ({
    form: one.now.form,
    isNoun: one.now.lead > 0,
    parts: partsOf(one, before, now),
  }));
  const removedPlaces = (form: number) => {
    const number = removedNumbers.get(all[form]?.form ?? '');
    return number === undefined ? noPlaces : removed.placesOf(number);
  };
  return {
    families: arrangeFamilies(forms, readNounTable()),
    placesOf: (form) => (form < added.forms.length ? added.placesOf(form) : noPlaces),
    lengthClasses: added.lengthClasses,
    goneWith: (standsIn) => (removed.forms.length === 0 ? 0 : articlesIn(mergedPlaces(standsIn.map(removedPlaces)))),
    newForms: known.flatMap((one) => (one.main === undefined ? [one.now.form] : [])),
  };
}

interface Known {
  /** What the main segment knows of a form. */
  readonly main: KnownForm | undefined;
  /** What all articles together say of it. */
  readonly now: KnownForm;
}

function together(added: KnownForm, main: KnownForm | undefined, removed: KnownForm | undefined): KnownForm {
  return {
    form: added.form,
    count: added.count + (main?.count ?? 0) - (removed?.count ?? 0),
    lead: added.lead + (main?.lead ?? 0) - (removed?.lead ?? 0),
    isOneWord: added.isOneWord || main?.isOneWord === true,
  };
}

/** The postings of the main segment have a word with the parts that it had then. */
function partsOf({ main, now: form }: Known, before: Vocabulary, now: Vocabulary): readonly string[] {
  return main === undefined ? now.partsOf(form) : before.partsOf(main);
}

const noPlaces: Places = new Float64Array(0);

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
