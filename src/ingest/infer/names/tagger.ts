// Finds names in a text by what was learned from texts in which people had marked them.
import { bestLabels } from './best-labels.ts';
import { placedWords } from './features.ts';
import { createLabelScores } from './label-scores.ts';
import { isFirstLabel, noName, type TaggedType, typeOfLabel } from './labels.ts';
import { createLexicon } from './lexicon.ts';
import { type ModelData, weightsOf } from './model.ts';
import { type Sentence, sentencesOf } from './tokens.ts';
import { createWordForms } from './word-forms.ts';

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
  const forms = createWordForms(lexicon);
  const weights = weightsOf(model);
  const scoresOf = createLabelScores(weights);
  return (text) =>
    sentencesOf(text).flatMap((sentence) => {
      const scores = scoresOf(placedWords(sentence, forms, lexicon));
      return namesIn(sentence, bestLabels(scores, weights.ofTransitions));
    });
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
