// Reads plain text: the whole file is one text.
import { cleanText, type KnowsWord } from '../clean/clean-text.ts';
import { noText, type Reading, singleText } from './reading.ts';

/** Says nothing beside the text. Never throws. */
export function readText(text: string, knowsWord: KnowsWord): Reading {
  const { paragraphs, repairs } = cleanText(text, knowsWord);
  if (paragraphs.length === 0) return noText(1);
  return singleText({ record: undefined, line: 1, metadata: {}, paragraphs, repairs });
}
