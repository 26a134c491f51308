// Plain text as it comes from anywhere → clean paragraphs.
import { oneLine, printable } from '../../german/plain-text.ts';
import { type Paragraph, plainParagraph } from '../paragraph.ts';
import { paragraphSpans } from '../paragraphs.ts';
import type { Repair } from '../repair.ts';

export interface CleanText {
  readonly paragraphs: readonly Paragraph[];
  /** Each kind once, in the order in which they were done. */
  readonly repairs: readonly Repair[];
}

/** Whether a word (in any case) is known to the archive: its vocabulary decides how a word torn at a line end is joined. */
export type KnowsWord = (word: string) => boolean;

/** Cleans a decoded text. Never throws; cleaning a clean text changes nothing. */
export function cleanText(text: string, _knowsWord: KnowsWord): CleanText {
  const decent = printable(text);
  const lines = paragraphSpans(decent).map(({ start, end }) => oneLine(decent.slice(start, end)));
  return { paragraphs: lines.filter((line) => line !== '').map(plainParagraph), repairs: [] };
}
