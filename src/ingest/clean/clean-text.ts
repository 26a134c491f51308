// Plain text as it comes from anywhere → clean paragraphs.
import { plainParagraph } from '../paragraph.ts';
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
  const characters = mendCharacters(text);
  const markup = withoutMarkup(characters.text);
  const lines = linesOf(markup.text);
  const joined = joinLines(lines.lines, knowsWord);
  const repairs = [...characters.repairs, ...markup.repairs, ...lines.repairs, ...joined.repairs];
  return cleanParagraphs(joined.paragraphs.map(plainParagraph), merged(repairs));
}
