// Finds names in a text by what was learned from texts in which people had marked them.
import { bestLabels } from './best-labels.ts';
import { sentenceFeatures } from './features.ts';
import { isFirstLabel, noName, type TaggedType, typeOfLabel } from './labels.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { labelScores, type ModelData, type Weights, weightsOf } from './model.ts';
import { type Sentence, sentencesOf } from './tokens.ts';
import { createWordForms, type WordForms } from './word-forms.ts';

export interface TaggedName {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly type: TaggedType;
}

/** All that was tagged, titles of works and derived words too, in the order of the text. */
export type Tagger = (text: string) => readonly TaggedName[];

export function createTagger(model: ModelData): Tagger {
  const lexicon = createLexicon(model.lexicon);
  const knowledge = { lexicon, forms: createWordForms(lexicon), weights: weightsOf(model) };
  return (text) => sentencesOf(text).flatMap((sentence) => namesIn(sentence, labelsOf(sentence, knowledge)));
}

interface Knowledge {
  readonly lexicon: Lexicon;
  readonly forms: WordForms;
  readonly weights: Weights;
}

function labelsOf(sentence: Sentence, { lexicon, forms, weights }: Knowledge): Uint8Array {
  const features = sentenceFeatures(sentence, forms, lexicon);
  return bestLabels(labelScores(weights, features), weights.ofTransitions);
}

/** Joins the words of each name. */
export function namesIn(sentence: Sentence, labels: Uint8Array): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (const [index, { start, end }] of sentence.entries()) {
    const label = labels[index] ?? noName;
    const type = typeOfLabel(label);
    if (type === undefined) continue;
    const before = isFirstLabel(label) ? undefined : names.pop();
    names.push({ start: before?.start ?? start, end, type });
  }
  return names;
}
