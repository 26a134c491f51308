// Makes a model of marked texts and lists of words.
import { allFeatures, placedWords } from '../src/ingest/infer/names/features.ts';
import { createLexicon, type LexiconData } from '../src/ingest/infer/names/lexicon.ts';
import type { ModelData } from '../src/ingest/infer/names/model.ts';
import { type Sentence, sentencesOf } from '../src/ingest/infer/names/tokens.ts';
import { createWordForms } from '../src/ingest/infer/names/word-forms.ts';
import { type LearningSettings, learnWeights } from './crf.ts';
import type { Example } from './example.ts';
import { goldLabels } from './gold-labels.ts';
import type { MarkedText } from './marked-texts.ts';
import { roundedModel } from './rounded-model.ts';
import { withSwappedNames } from './swapped-names.ts';
import { lexiconDataFrom, type WordLists } from './word-lists.ts';

export const learningSettings: LearningSettings = {
  rounds: 8,
  rate: 0.1,
  absolutePenalty: 1,
  squarePenalty: 1e-3,
  averagedRounds: 4,
  droppedShare: 0.2,
};

export function trainModel(texts: readonly MarkedText[], lists: WordLists, settings = learningSettings): ModelData {
  const given = texts.flatMap(markedSentences);
  const swapped = withSwappedNames(texts).flatMap(markedSentences);
  const lexicon = lexiconDataFrom(
    lists,
    given.map(({ sentence }) => sentence),
  );
  const featuresOf = createFeatures(lexicon);
  const features = [...given, ...swapped].map(({ sentence }) => featuresOf(sentence));
  // Features of swapped names alone would say that any name may stand anywhere.
  const keys = frequentKeys(features.slice(0, given.length));
  const numbers = new Map([...keys].map((key, number) => [key, number]));
  const examples = [...given, ...swapped].map(
    ({ labels }, index): Example => ({ features: (features[index] ?? []).map(numbered), labels }),
  );
  return roundedModel(lexicon, keys, learnWeights(examples, keys.length, settings));

  function numbered(found: Int32Array): Int32Array {
    return Int32Array.from([...found].flatMap((key) => numbers.get(key) ?? []));
  }
}

interface MarkedSentence {
  readonly sentence: Sentence;
  readonly labels: Uint8Array;
}

function markedSentences({ text, names }: MarkedText): readonly MarkedSentence[] {
  return sentencesOf(text).map((sentence) => ({ sentence, labels: goldLabels(sentence, names) }));
}

/** The features of each word of a sentence. */
function createFeatures(lexicon: LexiconData): (sentence: Sentence) => readonly Int32Array[] {
  const words = createLexicon(lexicon);
  const forms = createWordForms(words);
  return (sentence) => {
    const placed = placedWords(sentence, forms, words);
    return sentence.map((_, index) => allFeatures(placed, index));
  };
}

/** Those that stand in the texts twice or more, sorted. */
function frequentKeys(sentences: readonly (readonly Int32Array[])[]): Int32Array {
  const counts = new Map<number, number>();
  for (const sentence of sentences)
    for (const found of sentence) for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count > 1).map(([key]) => key)).sort();
}
