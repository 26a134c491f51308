// Makes a model of marked texts and lists of words.
import { allFeatures, placedWords } from '../src/ingest/infer/names/features.ts';
import { createLexicon } from '../src/ingest/infer/names/lexicon.ts';
import type { ModelData } from '../src/ingest/infer/names/model.ts';
import { type Sentence, sentencesOf } from '../src/ingest/infer/names/tokens.ts';
import { createWordForms } from '../src/ingest/infer/names/word-forms.ts';
import { type Example, type LearningSettings, learnWeights } from './crf.ts';
import { goldLabels } from './gold-labels.ts';
import type { MarkedText } from './marked-texts.ts';
import { roundedModel } from './rounded-model.ts';
import { lexiconDataFrom, type WordLists } from './word-lists.ts';

export const learningSettings: LearningSettings = {
  rounds: 12,
  rate: 0.1,
  absolutePenalty: 0.5,
  squarePenalty: 1e-3,
  averagedRounds: 6,
};

export function trainModel(texts: readonly MarkedText[], lists: WordLists, settings = learningSettings): ModelData {
  const marked = texts.flatMap(({ text, names }) =>
    sentencesOf(text).map((sentence) => ({ sentence, labels: goldLabels(sentence, names) })),
  );
  const lexicon = lexiconDataFrom(
    lists,
    marked.map(({ sentence }) => sentence),
  );
  const features = featuresWith(marked.map(({ sentence }) => sentence));
  const keys = frequentKeys(features);
  const numbers = new Map([...keys].map((key, number) => [key, number]));
  const examples = marked.map(
    ({ labels }, index): Example => ({ features: (features[index] ?? []).map(numbered), labels }),
  );
  return roundedModel(lexicon, keys, learnWeights(examples, keys.length, settings));

  function featuresWith(sentences: readonly Sentence[]): readonly (readonly Int32Array[])[] {
    const words = createLexicon(lexicon);
    const forms = createWordForms(words);
    return sentences.map((sentence) => {
      const placed = placedWords(sentence, forms, words);
      return sentence.map((_, index) => allFeatures(placed, index));
    });
  }

  function numbered(found: Int32Array): Int32Array {
    return Int32Array.from([...found].flatMap((key) => numbers.get(key) ?? []));
  }
}

/** Those that stand in the texts twice or more, sorted. */
function frequentKeys(sentences: readonly (readonly Int32Array[])[]): Int32Array {
  const counts = new Map<number, number>();
  for (const sentence of sentences)
    for (const found of sentence) for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count > 1).map(([key]) => key)).sort();
}
