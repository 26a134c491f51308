// Plain text as it comes from anywhere → clean paragraphs.
import { plainParagraph, textOf } from '../paragraph.ts';
import type { Repair } from '../repair.ts';
import { mendCharacters } from './clean-characters.ts';
import { type CleanText, cleanParagraphs } from './clean-paragraphs.ts';
import { joinLines } from './join-lines.ts';
import { linesOf } from './lines.ts';
import { withoutMarkup } from './markup.ts';
import { merged } from './mending.ts';

/** Whether a word (in any case) is known to the archive: its vocabulary decides how a word torn at a line end is joined. */
export type KnowsWord = (word: string) => boolean;

/** Cleans a decoded text. Never throws; cleaning a clean text changes nothing. */
export function cleanText(text: string, knowsWord: KnowsWord): CleanText {
  let cleaned = cleanOnce(text, knowsWord, []);
  // What was left out may have stood between what belongs together: two halves of a sentence, or of a tag.
  for (let round = 1; round < mostRounds && cleaned.isToDoAgain; round++)
    cleaned = cleanOnce(textOf(cleaned.paragraphs), knowsWord, cleaned.repairs);
  return { paragraphs: cleaned.paragraphs, repairs: cleaned.repairs };
}

const mostRounds = 6;

function cleanOnce(
  text: string,
  knowsWord: KnowsWord,
  before: readonly Repair[],
): CleanText & { readonly isToDoAgain: boolean } {
  const characters = mendCharacters(text);
  const markup = withoutMarkup(characters.text);
  const { lines, hasFurniture, repairs } = linesOf(markup.text);
  const joined = joinLines(lines, knowsWord);
  const paragraphs = joined.paragraphs.map(plainParagraph);
  const all = [...before, ...characters.repairs, ...markup.repairs, ...repairs, ...joined.repairs];
  const cleaned = cleanParagraphs(paragraphs, merged(all));
  return { ...cleaned, isToDoAgain: hasFurniture || cleaned.paragraphs.length < paragraphs.length };
}
